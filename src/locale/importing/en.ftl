# The screen "Open comments", in English. Messages are written here first; the other files say the same.

open-title = Open comments
open-lede = Tables, exports, mail archives, web pages, letters, or a corpus that was saved before. What a file is, and what its columns hold, is found out; everything can be changed.
open-private = They are read on this device. Nothing is sent anywhere.
back-to-the-comments = Back to the comments
skip-to-the-content = Skip to the content

### Choosing

choose = Choose
choose-files = Choose files…
choose-a-folder = Choose a folder…
drop-them-here = or drop or paste them anywhere on this page
add-to-these-files = Add to the files that are here, instead of taking their place
paste-instead = Paste a text instead
pasted-text = The text of a table, a letter or a mail
read-this-text = Read this text
pasted = pasted text
formats-that-are-read = CSV and other tables, XLSX, exports of regulations.gov, the FCC (ECFS) and “Have your say”, Pol.is, Talk to the City, mail (mbox, pipermail, MHonArc), HTML, DOCX, plain text and Markdown, zip and gzip of them, corpora, and tables of positions on comments that are among them. PDF is read by the command “comments import”.
kept-here = Kept in this browser
kept-item = { $title }: { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
kept-read = Read { $title }
kept-add = Add files to { $title }
kept-forget = Forget { $title }
add-files = Add files
forget = Forget
read = Read

### Reading

reading = Reading { $count ->
    [one] { $count } file
   *[other] { $count } files
}: { $done } of { $all }
assembling = Putting the comments in order …
stop = Stop
stopped = Stopped. Nothing was taken over.
not-read = This could not be read: { $why }
megabytes = { $whole }.{ $tenth } MB

### What was found

found = What was found
made = { $comments ->
    [one] { $comments } comment
   *[other] { $comments } comments
} in { $files ->
    [one] { $files } file
   *[other] { $files } files
}
made-none = No comment was found in { $files ->
    [one] { $files } file
   *[other] { $files } files
}
being-read-again = It is being read again; this is what was found before.
fact-joined = { $count ->
    [one] { $count } row was joined to an earlier one
   *[other] { $count } rows were joined to earlier ones
}
fact-same = { $count ->
    [one] { $count } comment has
   *[other] { $count } comments have
} the same text as another; all are kept
fact-nearly = { $count ->
    [one] { $count } comment has
   *[other] { $count } comments have
} the same or nearly the same text as another; all are kept
fact-without-text = { $count ->
    [one] { $count } comment has no text of its own: it is empty, or says no more than “see attached file”
   *[other] { $count } comments have no text of their own: they are empty, or say no more than “see attached file”
}
fact-no-place-for-text = { $count ->
    [one] { $count } comment has no text, as its file has no place known for one: say which column it is, or add the file that has it
   *[other] { $count } comments have no text, as their file has no place known for one: say which column it is, or add the file that has them
}
fact-positions = { $count ->
    [one] { $count } position is recorded
   *[other] { $count } positions are recorded
}
fact-undated = { $count ->
    [one] { $count } comment has no date
   *[other] { $count } comments have no date
}
fact-without-country = { $count ->
    [one] { $count } comment has no country that is known
   *[other] { $count } comments have no country that is known
}
fact-masked = Masked in the texts: e-mail addresses ({ $email }), phone numbers ({ $phone }), street addresses ({ $address })
keep-personal-data = Leave e-mail addresses, phone numbers and street addresses in the texts
which = Which
and-more = and { $count } more

### A file

files = Files
more-files = and { $count ->
    [one] { $count } other file
   *[other] { $count } other files
}
rows-and-comments = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, { $comments ->
    [one] { $comments } comment
   *[other] { $comments } comments
}
rows-and-positions = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, { $positions ->
    [one] { $positions } position
   *[other] { $positions } positions
}
not-known = not known
read-as = Read as
as-found-out = { $what } (as found out)
find-it-out = to be found out
columns-separated-by = Columns separated by
comma = comma
semicolon = semicolon
tab = tab
vertical-bar = vertical bar
names-of-columns = Names of columns
no-row = in no row
row-number = in row { $number }
encoding = Encoding
dates-are = Order of dates
as-the-dates-show = as the dates show
day-month-year = day, month, year
month-day-year = month, day, year
year-month-day = year, month, day
language-of-comments = Language of the comments, where none is said
language-example = en, fr, …
what-columns-hold = What the columns hold
first-rows-of = First rows of { $name }
column-holds = Column { $number }, “{ $name }”, holds
more-columns = { $count ->
    [one] { $count } more column is not shown
   *[other] { $count } more columns are not shown
}
personal-left-out = Not taken over, since they say how to reach a person: { $columns }

field-nothing = not taken over
field-text = text
field-id = id
field-author = author
field-first = given name
field-last = family name
field-organization = organization
field-role = role
field-kind = kind of commenter
field-country = country
field-region = region
field-title = title
field-date = date
field-language = language
field-url = address
field-attachments = attachments
field-paper = paper
field-withdrawn = withdrawn
field-tag = a filter of its own

format-corpus = a corpus
format-table = a table (CSV, TSV)
format-regulations-bulk = a bulk download of regulations.gov
format-regulations-docket = a docket export of regulations.gov (until 2021)
format-polis = comments of Pol.is
format-regulations-api = JSON of regulations.gov
format-fcc-ecfs = filings of the FCC (ECFS)
format-eu-have-your-say = feedback from “Have your say”
format-talk-to-the-city = a table for Talk to the City
format-positions = positions (a coding table)
format-mail = mail (mbox, pipermail)
format-mhonarc = a page of a mail archive (MHonArc)
format-html = a web page (HTML)
format-text = a text (plain, Markdown)
format-xlsx = a workbook (XLSX)
format-docx = a letter (DOCX)
format-pdf = a PDF
format-zip = a zip of files
format-gzip = a file packed by gzip

### Problems

problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
problem-where = Where
problem-found = What is there
problem-why = What there is to know
problem-hint = What to do
severity-error = error
severity-warning = warning
severity-info = note
line = line { $number }
hint-unknown-format = Choose what it is at “Read as”, below its name.
hint-broken-encoding = If another encoding was meant, choose it at “Encoding”.
hint-dates = Choose an order at “Order of dates”.
hint-columns = Choose what each column holds below “What the columns hold”.
hint-delimiter = Check “Columns separated by”, and whether this is a table at all.
hint-no-body = Say who asks, below “Name the consultation”.
hint-no-language = If they are of one language, say which at “Language of the comments”.
hint-kinds = Choose the column that says it, or name the kinds below “Name the consultation”.
hint-no-texts = Add the file that has the texts: rows are joined by their ids.
hint-positions-alone = Check “Add to the files that are here”, and choose the comments too; or choose all files together.
hint-positions-kept = Nothing needs to be done: they are kept.

### The consultation

name-the-consultation = Name the consultation
naming-is-optional = All of this can be left as it is.
consultation-title = Title
consultation-body = Who asks for comments
consultation-closes = Comments close, a date a line
consultation-papers = Papers, one a line, with the address behind the title
consultation-kinds = Kinds of commenter, one a line, in order
consultation-issues = Issues, one a line, as “Label: a sentence that one can support or oppose”

### Going on

go-on = Go on
read-the-comments = { $count ->
    [one] Read { $count } comment
   *[other] Read { $count } comments
}
saved-as = A copy was made: { $name }.
save-as-corpus = Save as a corpus (JSON)
save-positions = Save the positions (CSV)
save-empty-positions = Save a table for coding positions (CSV)
keep-in-this-browser = Keep them in this browser, for the next time
cannot-be-kept = This browser keeps nothing for this page; save them as a corpus instead.
files-together = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
