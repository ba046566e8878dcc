//! What is written is a corpus of the format, whatever the files or the reader leave empty or say twice.

use comment_explorer::corpus::{Corpus, Issue, Position, Stance, open};
use comment_explorer::import::asked::issue;
use comment_explorer::import::{Asked, Encodings, Format, Importer, Options, Report};

use crate::{holds, import, import_with, problem};

const TABLE: &str = "id,name,comment\nA-1,Ada Nobody,It costs too much.\n";

/// A corpus of one comment, written by hand.
fn by_hand(fields: &str, comment: &str) -> (Corpus, Report) {
    let author = "\"author\": {\"name\": \"Ada Nobody\", \"kind\": \"k\"}";
    let file = format!("{{{fields}\"comments\": [{{\"id\": \"a\", {author}, \"text\": \"No.\"{comment}}}]}}");
    let options = Options { from: Some(Format::Corpus), ..Options::default() };
    import_with(&options, &[("made.json", file.as_bytes())])
}

fn into(existing: Corpus, table: &str) -> (Corpus, Report) {
    let mut importer = Importer::new(Options::default(), Encodings::all());
    importer.begin("a.csv");
    importer.read(table.as_bytes());
    let (corpus, report) = importer.finish(Some(existing));
    holds(&corpus);
    (corpus, report)
}

/// Nothing that must be there is missing from what is written.
fn lacks_nothing(corpus: &Corpus) {
    let docket = open(serde_json::to_string(corpus).unwrap().as_bytes());
    let missing = docket.problems.iter().filter(|problem| problem.code == "missing-field");
    assert_eq!(missing.map(|problem| &problem.place.field).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn what_a_corpus_lacks_is_filled() {
    let blank = "\"format\": \" \", \"id\": \"\", \"revision\": \" \", \"language\": \"\", \"title\": \"\", \"consultation\": {\"body\": \"\"},";
    let wrong = "\"format\": 1, \"id\": [], \"revision\": 2, \"language\": {}, \"title\": 3, \"consultation\": 4,";
    for fields in ["", "\"consultation\": {},", blank, wrong] {
        let (corpus, _) = by_hand(fields, "");
        lacks_nothing(&corpus);
        let Corpus { id, revision, title, consultation, .. } = &corpus;
        assert_eq!(
            [id, revision, title, &consultation.body],
            ["corpus", "1", "corpus", "Consulting body not stated"],
            "{fields}"
        );
    }
}

#[test]
fn what_the_corpus_to_bring_up_to_date_lacks_is_filled() {
    let (corpus, _) = into(Corpus::default(), TABLE);
    lacks_nothing(&corpus);
    assert_eq!(corpus.comments.len(), 1);
}

#[test]
fn blank_words_of_the_reader_ask_for_nothing() {
    let blank = || Some(" ".to_owned());
    let options = Options { title: blank(), body: blank(), language: blank(), ..Options::default() };
    let (corpus, _) = import_with(&options, &[("a.csv", TABLE.as_bytes())]);
    lacks_nothing(&corpus);
    let written = serde_json::to_string(&Corpus { title: "Costs".to_owned(), ..corpus }).unwrap();
    let (again, _) = import_with(&options, &[("a.json", written.as_bytes())]);
    lacks_nothing(&again);
    assert_eq!(again.title, "Costs");
}

#[test]
fn of_what_the_reader_names_under_one_id_the_first_is_taken() {
    let papers = Asked { papers: "plan=The plan\nplan=Another".into(), ..Asked::default() };
    let kinds = Asked { kinds: "gov=Governments\nGov".into(), ..Asked::default() };
    let issues = Asked { issues: "Cost: Too much\nCost: Too little".into(), ..Asked::default() };
    for (asked, id) in [(papers, "plan"), (kinds, "gov"), (issues, "cost")] {
        let (corpus, report) = import_with(&asked.options(), &[("a.csv", TABLE.as_bytes())]);
        assert_eq!(problem(&report, "named-again").found, id);
        assert!(corpus.issues.iter().all(|issue| issue.proposition == "Too much"));
    }
}

#[test]
fn an_issue_has_a_label_and_a_proposition() {
    for (line, label, proposition) in [
        ("cost=费用：这个计划费用太高", "费用", "这个计划费用太高"),
        ("cost=费用： 这个计划费用太高", "费用", "这个计划费用太高"),
        ("cost=费用：比率是 1: 2", "费用", "比率是 1: 2"),
        ("cost=Cost: 费用：太高", "Cost", "费用：太高"),
        ("cost=费用：", "费用：", "费用："),
        ("cost=：太高", "：太高", "：太高"),
        ("cost=: too high", ": too high", ": too high"),
        ("cost=Cost:", "Cost:", "Cost:"),
    ] {
        let issue = issue(line).unwrap();
        assert_eq!([&issue.id, &issue.label, &issue.proposition], ["cost", label, proposition], "{line}");
        import_with(&Options { issues: vec![issue], ..Options::default() }, &[("a.csv", TABLE.as_bytes())]);
    }
}

/// Of a name in Chinese nothing can stand in an id, and of another only its number.
#[test]
fn names_in_any_script_are_told_apart() {
    let table = |order: [usize; 3]| {
        let rows = [("政府", "草案 1"), ("企業", "附件 1"), ("学界", "附件")];
        let row = |at: usize| format!("c{at},Comment {at},{},{}\n", rows[at].0, rows[at].1);
        format!("id,comment,kind,paper\n{}", order.map(row).concat())
    };
    let told = |corpus: &Corpus| {
        let titled =
            |id: &String| corpus.consultation.papers.iter().find(|paper| paper.id == *id).unwrap().title.clone();
        let labelled = |id: &String| corpus.kinds.iter().find(|kind| kind.id == *id).unwrap().label.clone();
        let mut told: Vec<_> = corpus
            .comments
            .iter()
            .map(|comment| {
                (
                    comment.id.clone(),
                    labelled(&comment.author.kind),
                    comment.papers.iter().map(titled).collect::<String>(),
                )
            })
            .collect();
        told.sort();
        told
    };
    let (corpus, _) = import("a.csv", table([0, 1, 2]));
    let expected = [("c0", "政府", "草案 1"), ("c1", "企業", "附件 1"), ("c2", "学界", "附件")];
    assert_eq!(told(&corpus), expected.map(|(id, kind, paper)| (id.to_owned(), kind.to_owned(), paper.to_owned())));
    // In another order they are still the same.
    let (again, _) = into(corpus.clone(), &table([2, 1, 0]));
    assert_eq!(told(&again), told(&corpus));
    assert_eq!((again.kinds.len(), again.consultation.papers.len()), (3, 3));
    // What the reader names is what the file names.
    let asked = Asked {
        kinds: "gov=政府\n企業\n学界".into(),
        papers: "草案 1\n附件 1\nannex=附件".into(),
        issues: "费用：太高\n时间：太晚".into(),
        ..Asked::default()
    };
    let (asked, report) = import_with(&asked.options(), &[("a.csv", table([1, 2, 0]).as_bytes())]);
    assert_eq!(told(&asked), told(&corpus));
    assert_eq!((asked.kinds.len(), asked.consultation.papers.len(), asked.issues.len()), (3, 3, 2));
    assert!(report.problems.iter().all(|problem| problem.code != "unknown-kind"));
}

#[test]
fn long_names_that_begin_alike_are_told_apart() {
    let long = "Notice of proposed rules on the costs of networks that nobody has measured so far";
    let (corpus, _) =
        import("a.csv", format!("id,comment,paper\n1,Yes,{long}: first part\n2,No,{long}: second part\n"));
    assert_eq!(corpus.consultation.papers.len(), 2);
}

#[test]
fn a_text_that_is_not_the_one_of_its_digest_is_written_without_it() {
    let (corpus, report) = by_hand("", ", \"sha256\": \"00\"");
    assert_eq!(corpus.comments[0].sha256, None);
    problem(&report, "digest-mismatch");
    let digest = comment_explorer::corpus::sha256_hex("No.").to_uppercase();
    let (corpus, _) = by_hand("", &format!(", \"sha256\": \"{digest}\""));
    assert_eq!(corpus.comments[0].sha256, Some(digest));
}

/// Nobody knows what a text is silent on that is not there any more.
#[test]
fn silence_is_taken_out_with_the_whole_text() {
    let (mut existing, _) = import("a.csv", TABLE);
    let name = || "cost".to_owned();
    existing.issues.push(Issue { id: name(), label: name(), proposition: name(), ..Issue::default() });
    let silent = Position { comment: "a-1".into(), issue: name(), stance: Stance::Silent, ..Position::default() };
    existing.positions.push(silent);
    let (corpus, report) = into(existing.clone(), TABLE);
    assert_eq!(corpus.positions, existing.positions);
    assert!(report.problems.iter().all(|problem| problem.code != "position-lost"));
    let (corpus, report) = into(existing, "id,name,comment\nA-1,Ada Nobody,See attached file\n");
    assert_eq!(corpus.positions, []);
    assert!(problem(&report, "position-lost").message.contains("a-1 on cost: silent"));
}
