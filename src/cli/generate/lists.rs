//! The words that the invented comments are made of, apart from the invented ones. Within a list the commonest comes
//! first where that matters.

/// English function words, by how common they are.
pub const ENGLISH: &str = "the of and to in a is that for it as be on by are this with we not have from or at which an \
    should would will has our their they its can any all more these other but been such must no there than may if also \
    only so when who what how about into those some through between under over where each both most while because however \
    before after without within during against very many much own same one two three first second further well \
    still even then therefore thus although whether your you i my us them he his her she was were had do does did \
    could might shall being having out up off down just too yet again here why since until upon among across toward \
    per every either neither nor few less least several another whose whom itself themselves already often always never \
    rather perhaps indeed instead otherwise moreover furthermore towards along around beyond despite unless \
    whereas whenever wherever hence albeit likewise meanwhile nonetheless";

/// French function words.
pub const FRENCH: &str = "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont nous \
    avec son cette ou mais comme on tout ces aux sa ses leur elle être même fait aussi dont sans deux entre peut notre \
    nos vous leurs très encore ainsi donc si été où afin lors chaque toute tous toutes après avant sous depuis contre \
    selon chez vers pendant cela celle celui ceux autre autres bien moins trop déjà jamais toujours alors car puis ni";

/// German function words.
pub const GERMAN: &str = "die der und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden \
    aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis \
    mehr durch man sein wurde sei wir ihre ihr seine kann gegen vom können schon wenn habe unter unser unsere dieser \
    diese dieses sowie soll müssen ohne zwischen weil damit jedoch während dabei bereits sollte würde wäre daher außerdem";

/// Chinese words, common ones first; written without spaces.
pub const CHINESE: &str = "的 是 在 我们 和 对 了 不 这 应该 有 为 与 公众 意见 提案 政策 机构 可以 需要 登记 费用 支持 反对 \
    问题 建议 认为 必须 如果 因为 但是 所以 小型 组织 数据 公开 透明 时间 资金 审查 责任 管理 社会 影响 方案 规则 保护 隐私 信息 \
    成本 独立 合理 范围 明确 目前 已经 没有 其他 进一步 评估 协商 参与 过程 利益 相关 提供 使用 建立 改进 未来 国家 国际 标准";

/// English verbs and nouns of policy that take regular endings.
pub const INFLECTED: &str = "comment support concern propose consider question address public report fund review plan require \
    member group service process standard benefit cost rule policy register ledger office measure market issue \
    respond consult regulate implement govern license publish record audit monitor comply enforce assess agree oppose \
    suggest recommend note believe request ask answer change remain include limit allow provide protect ensure \
    improve manage operate design develop charge collect share disclose delay extend reduce increase balance \
    threat risk harm gap duty right role scope term principle article section annex paragraph draft paper proposal \
    document statement submission objection argument reason example case fact figure estimate budget fee tax levy grant \
    authority agency council committee board panel court citizen resident consumer business company firm employer \
    worker association charity school hospital library region city town village district network system platform tool \
    method option deadline timetable year month period stage step target outcome result effect impact burden barrier \
    incentive penalty sanction exemption threshold definition obligation guideline safeguard complaint appeal remedy";

/// Words of policy that stay as they are.
pub const UNINFLECTED: &str = "public clear new current existing national local regional international independent transparent \
    accountable proportionate reasonable adequate effective efficient fair equal open private small large legal \
    technical economic social environmental financial statutory voluntary mandatory temporary permanent annual initial \
    final likely unlikely necessary sufficient significant substantial relevant specific general important urgent early \
    late evidence information transparency accountability privacy security safety stability resilience equity oversight \
    funding staffing guidance consultation participation cooperation coordination legislation compliance governance \
    especially clearly strongly fully partly currently previously directly separately carefully";

/// Groups of words that stand together more often than chance would have them.
pub const COLLOCATIONS: &[&str] = &[
    "public consultation",
    "the proposed register",
    "impact assessment",
    "small bodies",
    "in our view",
    "as a matter of principle",
    "the draft rules",
    "for the avoidance of doubt",
    "in the public interest",
    "on the other hand",
    "open data",
    "cost and benefit",
    "a clear timetable",
    "the burden on small bodies",
    "in line with",
    "the costs of compliance",
    "with respect to",
    "as set out in",
    "independent review",
    "at the very least",
    "the principle of proportionality",
    "personal information",
    "a level playing field",
    "in the long term",
    "subject to review",
    "the evidence base",
    "due process",
    "the lessons of earlier registers",
    "a sunset clause",
    "the right of appeal",
];

/// What a heading says.
pub const HEADINGS: &[&str] = &[
    "Introduction",
    "Summary",
    "General remarks",
    "Background",
    "The scope of the rules",
    "Cost and funding",
    "Timetable",
    "Safeguards",
    "Answers to the questions",
    "What we ask for",
    "Conclusion",
];

/// How a letter begins.
pub const SALUTATIONS: &[&str] =
    &["Dear Sir or Madam,", "To the Office:", "Dear members of the review team,", "To whom it may concern:"];

/// A sentence that proves nothing.
pub const STOCK_PHRASES: &[&str] = &["Thank you for the opportunity to comment.", "We welcome this consultation."];

/// How a letter ends.
pub const CLOSINGS: &[&str] = &["Yours faithfully,", "Kind regards,", "Respectfully submitted,", "Yours sincerely,"];

/// What leads into a list.
pub const LEAD_INS: &[&str] = &["We ask for the following:", "Our main points are these:", "In particular:"];

/// What the corpus's own facet "topic" is about.
pub const TOPICS: &[&str] = &[
    "archives",
    "fees",
    "forms",
    "harbours",
    "languages",
    "libraries",
    "markets",
    "mills",
    "orchards",
    "roads",
    "schools",
    "water",
];

/// Neutral words in the names of invented bodies.
pub const MATTERS: &[&str] = &[
    "Ledgers", "Orchards", "Harbours", "Weights", "Lamps", "Bridges", "Mills", "Archives", "Almanacs", "Gardens",
    "Looms", "Measures",
];

/// Countries (ISO 3166-1 alpha-2), by how many comments they send, and the regions they are counted with.
pub const COUNTRIES: &[(&str, &str)] = &[
    ("US", "Americas"),
    ("GB", "Europe"),
    ("DE", "Europe"),
    ("FR", "Europe"),
    ("CA", "Americas"),
    ("IN", "Asia"),
    ("JP", "Asia"),
    ("AU", "Oceania"),
    ("BR", "Americas"),
    ("NL", "Europe"),
    ("CH", "Europe"),
    ("CN", "Asia"),
    ("ES", "Europe"),
    ("IT", "Europe"),
    ("KE", "Africa"),
    ("ZA", "Africa"),
    ("NG", "Africa"),
    ("MX", "Americas"),
    ("SE", "Europe"),
    ("NO", "Europe"),
    ("BE", "Europe"),
    ("AT", "Europe"),
    ("PL", "Europe"),
    ("KR", "Asia"),
    ("SG", "Asia"),
    ("NZ", "Oceania"),
    ("IE", "Europe"),
    ("AR", "Americas"),
    ("CL", "Americas"),
    ("EG", "Africa"),
    ("MA", "Africa"),
    ("ID", "Asia"),
    ("TH", "Asia"),
    ("PT", "Europe"),
    ("FI", "Europe"),
    ("DK", "Europe"),
    ("CZ", "Europe"),
    ("TR", "Asia"),
    ("GH", "Africa"),
    ("FJ", "Oceania"),
];
