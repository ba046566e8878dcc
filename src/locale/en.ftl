# The interface in English. Messages are written here first; the other files say the same.
# What stands in curly quotes or after a dollar is put in; a count chooses its plural by the rules of CLDR.

### Counts and lists

comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
hits = { $count ->
    [one] { $count } hit
   *[other] { $count } hits
}
found = { $shown } of { $all ->
    [one] { $all } comment
   *[other] { $all } comments
}
series-separator = { ", " }
series-last = { $most } and { $last }
choice-separator = { ", " }
choice-last = { $most } or { $last }
# Whole clauses: "have the word “gap” and are from Government".
clauses-separator = { ", " }
clauses-and = { $most } and { $last }
clauses-or = { $most } or { $last }
and-more = and { $count } more
percent = { $count } %

### Dates

month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-short = { $number ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
day = { $day } { $month }
day-and-year = { $day } { $month } { $year }
long-date = { $day } { $month } { $year }
long-date-and-time = { $day } { $month } { $year }, { $time } UTC
late-by-less-than-a-minute = less than a minute after the close
late-by-minutes = { $minutes } min after the close
late-by-hours = { $hours } h { $minutes } min after the close
late-by-days = { $days ->
    [one] { $days } day { $hours } h after the close
   *[other] { $days } days { $hours } h after the close
}
language-not-stated = Language not stated

### Stances

stance-supports = Supports
stance-supports-if = Supports if
stance-mixed = Mixed
stance-opposes = Opposes
stance-raises = Raises
stance-silent = Silent
stance-not-coded = Not coded
stance-within-supports = supports
stance-within-supports-if = supports if
stance-within-mixed = mixed
stance-within-opposes = opposes
stance-within-raises = raises
stance-within-silent = silent
stance-within-not-coded = not coded
# One letter each, where there is no room for the word.
stance-letter-supports = S
stance-letter-supports-if = C
stance-letter-mixed = M
stance-letter-opposes = O
stance-letter-raises = R
stance-letter-silent = –
stance-letter-not-coded = ·

### What a text is

source-record = Known to exist; no text is held
source-whole = Whole comment, in its own words
source-opening = Opening of the comment, in its own words
source-second-hand = In its own words, as quoted by another body
source-summary-whole = Summary by the editors, from the whole comment
source-summary-opening = Summary by the editors, from the opening of the comment
source-summary-second-hand = Summary by the editors, second-hand: from another body’s account
source-short-record = no text
source-short-whole = whole text
source-short-part = part of the text
source-short-second-hand = second-hand summary
source-short-summary = summary

# How a passage is cited.
cite-own-words = ¶ { $numbers }
cite-summary = summary, { $numbers }
passage-link = Passage { $numbers }
passage-link-summary = Summary passage { $numbers }
passage-link-signature = Signature, passage { $numbers }
passage-link-heading = Heading, passage { $numbers }
sentences = { $count ->
    [one] sentence { $numbers }
   *[other] sentences { $numbers }
}

### Orders

sort-date = Date
sort-name = Name
sort-kind = Kind of commenter
sort-length = Length
sort-relevance = Best match

### Comparing

add-to-compare = Add to compare: { $name }
remove-from-compare = Remove from compare: { $name }

# How columns of the synopsis relate on an issue: a strong part, then the rest.
relation-none = None speaks
relation-only = Only { $name }
relation-only-rest = { " " }speaks to this
relation-both = Both speak
relation-all = { $count ->
   *[other] All { $count } speak
}
relation-some = { $some } of { $all } speak
relation-opposite = , on opposite sides
relation-same = , on the same side
relation-no-side = ; none takes a side
relation-some-no-side = { $count ->
    [one] ; { $names } takes no side
   *[other] ; { $names } take no side
}

same-words = They say the same in the same words.
nearly-the-same-words = They are nearly the same: { $both } of { $either } words are in both. What only one has is marked.

# How many passages of one have a counterpart in another: a strong part, then the rest.
coverage = { $linked } of { $of ->
    [one] { $of } passage
   *[other] { $of } passages
}
coverage-rest = { $linked ->
    [one] { " " }in { $here } has a counterpart that was found in { $there }
   *[other] { " " }in { $here } have a counterpart that was found in { $there }
}
no-counterpart = No counterpart for { $name } { $cited }.
no-counterpart-perhaps = No counterpart for { $name } { $cited }. Perhaps { $possible }.
possible-separator = , or{ " " }
link-close = Close, found by the computer.
link-related = Related, found by the computer.

# The name of a group of comments: "Government (3)".
group-and-count = { $name } ({ $count })
kind-and-date = { $kind } · { $date }
source-group = A group; the counts are of comments
# Over the comments in the menu of what could be added to a comparison.
offered-comments = Comments
# The title while nothing is compared yet.
comparing-none = Compare comments
group-without-text = A group has no text of its own: its comments are compared by issue, or added one by one.
no-issues = No issues are recorded for these comments.
folded-issues-of-two = { $count ->
    [one] No position from either on { $count } issue: { $names }.
   *[other] No position from either on { $count } issues: { $names }.
}
folded-issues = { $count ->
    [one] No position from any of them on { $count } issue: { $names }.
   *[other] No position from any of them on { $count } issues: { $names }.
}
# On how many issues the columns meet: what stands before the strong part, the strong part, what stands after it.
overlap-both = Both speak to{ " " }
overlap-all = { $count ->
   *[other] All { $count } speak to{ " " }
}
overlap-issues = { $shared } of { $issues } issues
overlap-end = .
# Goes on after "5 of 7 comments".
relation-comments-rest = { $speaking ->
   *[other] { " " }speak to this
}
# After a stance, in place of words: it is the same as that of the column that the others are compared with.
as-base = as { $name }
# Why two comments are worth comparing; it goes on after their names and a comma.
suggested-opposite = on opposite sides of “{ $issue }”
suggested-same = on the same side of “{ $issue }”
suggested-issues = speak to the same issues

# A commenter and a passage: "France ¶ 3.1".
name-and-cite = { $name } { $cited }
# In a list of what may be the counterpart of a passage: the passage, and the words that both share.
possible-counterpart = { $cited } ({ $why })
nothing-to-link = No text of { $name } is held: nothing can be linked.
linked-across = { $one } and { $other } are in different languages: only names, numbers and words that the editors have put together can link them.
left-out-of-links = { $count ->
    [one] { $name } is very long: its last passage is not linked.
   *[other] { $name } is very long: its last { $count } passages are not linked.
}
link-of = Link { $number } of { $count }.
# The words that both share follow.
passages-share = { $one } and { $other } share:{ " " }
# Names of the button at a linked passage.
link-name-close = Link { $number }, close, with { $cited }
link-name-related = Link { $number }, related, with { $cited }
how-links = Links: the computer links two passages when they share rare words, by their stems or as words that the editors say mean the same; the heading above a passage counts with it, and so, less, do the words of the most alike passages of other comments. Each is among the three most alike to the other, and at least two words of their own are shared. Greetings, headings and signatures are never linked. A link says “look here”; it does not say that the two agree, and nothing of it enters the positions, which people have recorded.
how-links-measured = Measured on { $letters } invented letters ({ $pairs } pairs) that were set aside for it (with a look at their figures when two settings were chosen), with words that mean the same given by hand: of { $shown } links shown { $point } made the same point and { $subject } were on the same subject; of { $all } pairs of passages that make the same point most were not linked. No link does not mean that there is no counterpart. Those that are named as “perhaps” for a passage that is read and has no link are guesses: with the links they are { $offered }, of which { $right } made the same point.
# $found and $right are percentages.
how-wording = Shared wording: five words in a row that are the same, carried on over small changes, { $words } words or { $characters } characters at least. Of stretches planted in invented text with every fifth word changed, { $found } were found, and { $right } of what was shown was right.
how-words = Words of one more than of the others: by passages, not by how often they are said; shown when chance alone would hardly put them there. When passages were dealt out at random, a word was shown in { $wrong } of { $dealt } comparisons.

# After words that stand in two comments: why they may.
wording-of-paper = quotes { $title }
wording-of-some-paper = quotes a paper
wording-of-both = the same in both comments
wording-stock = a stock phrase
wording-empty = No text of { $one } and { $other } can be compared word by word.
wording-summary = { $one } and { $other }: one is known from a summary, whose words are the editors’. Nothing was looked for.
wording-itself = { $one } and { $other } are the same comment.
wording-languages = { $one } and { $other } are in different languages: only what is quoted alike is found.
wording-none = { $one } and { $other } have no wording in common: no { $words } words or { $characters } characters in a row.
wording-stretches = { $count ->
    [one] { $one } and { $other } have { $count } stretch in nearly the same words.
   *[other] { $one } and { $other } have { $count } stretches in nearly the same words.
}
wording-earlier = { $first } was sent before { $then }; who wrote the words is not known.

# In a table: of how many passages how many have a word.
part-of = { $part } of { $whole }
words-none = No word stands here more often than chance would put it.
# How many comments were read here, and how many elsewhere: each is one of the two messages below.
words-passages = Passages that have the word, of { $here } here and { $elsewhere } elsewhere.
words-read = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
words-read-of = { $count ->
    [one] { $count } comment of { $all }
   *[other] { $count } comments of { $all }
}
words-not-own = No text in the commenter’s own words is held.
words-too-short = { $count ->
    [one] Too short to tell words from chance: { $count } word here, of { $fewest } that it takes.
   *[other] Too short to tell words from chance: { $count } words here, of { $fewest } that it takes.
}
words-nothing-else = { $count ->
    [one] Too little to compare with: { $count } word elsewhere in commenters’ own words, of { $fewest } that it takes.
   *[other] Too little to compare with: { $count } words elsewhere in commenters’ own words, of { $fewest } that it takes.
}

### Problems

severity-error = Error
severity-warning = Warning
severity-info = Note

### Filters

facet-paper = Paper
facet-kind = Kind of commenter
facet-issue = Issue
facet-stance = Stance on an issue
facet-country = Country
facet-region = Region
facet-period = Date submitted
facet-language = Language
facet-status = How much of the text is held
facet-length = Length of the text held
facet-attachments = Attachments
# Before a value in use.
in-use-posted = Submitted
in-use-kind = Kind
in-use-stance = Stance
any-issue = Any issue
length-none = No text
length-under-100 = Under 100 words
length-100-300 = 100 to 300 words
length-300-1000 = 300 to 1,000 words
length-1000-3000 = 1,000 to 3,000 words
length-over-3000 = 3,000 words and more
attachments-some = With attachments
attachments-none = Without attachments
more-values = { $more ->
    [one] And { $more } other value, not listed.
   *[other] And { $more } other values, not listed.
}
more-tags = { $more ->
    [one] The corpus has { $more } more tag, which is not offered here.
   *[other] The corpus has { $more } more tags, which are not offered here.
}
status-whole = Whole comment
status-opening = Opening only
status-second-hand = Second-hand account
status-record = No text
unreadable-date = a date that cannot be read
by-close = By { $close }
up-to-close = Up to { $close }
close-with-note = { $date }, { $note }
blame-one = No comment has this. Taking it out would give:
blame-only = No comment has all of this, because of { $only }. Taking it out would give:
blame-many = No comment has all of this, and taking out one thing or two does not help. Taking out more would give:
blame-pairs = No comment has all of this, and no single filter is to blame. Taking out two would give:
blame-any = No comment has all of this. Taking out one of these would give:

### What stands around every screen

embed = Embed this view in another page
offline = Keep for reading offline
offline-is-on = : on. This page opens without a network, in this browser.
offline-is-off = : off. Nothing of this page is kept in this browser.

### Copies, and what a browser keeps

save = Save a copy
save-with = { $judged ->
    [one] Save a copy with the { $judged } link that I judged
   *[other] Save a copy with the { $judged } links that I judged
}
nothing-kept = This browser does not let the page keep anything.
nothing-kept-until = What you set lasts until you close it.
nothing-kept-why = This is usual in a frame or a private window. Reading, search and comparison are not affected. A copy in a file keeps it for you.
saved-as = A copy was made: { $name }.
saved-opens = It opens by double-click, without a network.
saved-corpus-opens = It holds the comments alone; a page like this one opens it.
saved-in-frame = If no file came, the page around does not allow this frame to save one: open the comments in a window of their own, and save the copy there.
not-saved = The copy could not be made.
not-saved-why = A part of this page could not be had, or is not as it was built.
not-saved-what-to-do = Load the page again, and save the copy then.
you-are-offline = You are offline.
offline-works = Everything here still works; only links to the sources do not.

### The matrix of positions

rows-as-listed = As listed
rows-alike = Same positions together
most-divided = Most divided
most-raised = Most raised
most-silent = Most silent
sort-by = Sort by { $issue }
sorted-by = Sorted by { $issue }
divided = { $pros } for it, { $cons } against
speak-to-it = { $count ->
    [one] { $count } of { $all ->
        [one] { $all } comment speaks to it
       *[other] { $all } comments speaks to it
    }
   *[other] { $count } of { $all ->
        [one] { $all } comment speak to it
       *[other] { $all } comments speak to it
    }
}
are-silent = { $count ->
    [one] { $count } of { $all ->
        [one] { $all } comment, read whole, is silent
       *[other] { $all } comments, read whole, is silent
    }
   *[other] { $count } of { $all ->
        [one] { $all } comment, read whole, are silent
       *[other] { $all } comments, read whole, are silent
    }
}
as-on-others = { $others ->
    [one] , as on { $others } other issue
   *[other] , as on { $others } other issues
}

### Issues and positions

who-stands-where-on = { $count ->
    [one] Who stands where, on { $count } issue
   *[other] Who stands where, on { $count } issues
}
# A comment came after the close: stands alone, or after the kind of its commenter and a comma.
late = late
# The name of a cell of the matrix.
matrix-cell = { $name }, { $issue }: { $stance }
# The row of totals below those of each kind.
all-commenters = All commenters
# What stands below the words that a position rests on: the position was recorded, by whom, when.
cell-recorded = Recorded; never computed.
cell-recorded-by = Recorded by { $coder }; never computed.
cell-recorded-on = Recorded, { $date }; never computed.
cell-recorded-by-on = Recorded by { $coder }, { $date }; never computed.
# $recorded is one of the four above.
whole-read-silent = The whole comment was read, and it does not speak of this. { $recorded }
nothing-recorded = Nothing is recorded of this comment on this issue.
nothing-recorded-in-part = Nothing is recorded: the part of the comment that is held does not touch this issue.
no-vote = Counts are of comments, not of people, and are not a vote.
no-vote-in-part = { $part ->
    [one] Counts are of comments, not of people, and are not a vote. { $part } of { $all ->
        [one] { $all } comment
       *[other] { $all } comments
    } is known only in part: for it an issue that is not mentioned is “not coded”, never “silent”.
   *[other] Counts are of comments, not of people, and are not a vote. { $part } of { $all ->
        [one] { $all } comment
       *[other] { $all } comments
    } are known only in part: for them an issue that is not mentioned is “not coded”, never “silent”.
}
not-coded-of = Not coded: { $count } of { $all }

### Words in context

context-once-indexed = Words are shown in context once the comments are indexed.
context-of-no-word = Type a word to see it in context.
context-in-names-alone = The words stand in names alone, in no text that is held.
places-in-comments = { $places ->
    [one] { $places } place in { $comments ->
        [one] { $comments } comment
       *[other] { $comments } comments
    }
   *[other] { $places } places in { $comments ->
        [one] { $comments } comment
       *[other] { $comments } comments
    }
}
# Where there are more places than are shown, which are a thousand.
first-places = { $found ->
    [one] The first { $places } places, in { $comments } of the { $found } comment found. Filters narrow them.
   *[other] The first { $places } places, in { $comments } of the { $found } comments found. Filters narrow them.
}
# Where the rest of a very long text is.
passages-from-to = Passages { $first } to { $last }

### Patterns

patterns = Patterns
patterns-lede = When the comments came, from whom, on what, whom they name, and which are nearly the same. Every bar leads to the comments that it counts. Counts are of comments, not of people, and are not a vote.
shades = The strong colour is what the search and the filters leave, the faint one is all.
when-they-came = When they came
who-commented = Who commented
where-from = Where they came from
what-they-spoke-to = What they spoke to
who-is-named = Who is named
nearly-the-same = Nearly the same
alike-why = Groups of comments whose texts are as much the same as is chosen here: a chain of pairs joins them, and of the rows of three words in either text of a pair so many stand in both. Found by the computer, which does not know who wrote first. Summaries are left out.
alike-soon = The texts are being compared.
none-alike = No two comments are nearly the same.
not-read-for-own = too many to look for
none-so-alike = None of the comments found is the same as another by { $percent } % or more.
groups-alike = { $of ->
    [one] { $of } comment is in { $groups ->
        [one] { $groups } group.
       *[other] { $groups } groups.
    }
   *[other] { $of } comments are in { $groups ->
        [one] { $groups } group.
       *[other] { $groups } groups.
    }
}
groups-may-be-missed = In so many texts about one in a hundred may be missed.
other-groups = { $more ->
    [one] And { $more } other group of as many or fewer.
   *[other] And { $more } other groups of as many or fewer.
}
of-its-own = { $sentences ->
   *[other] { $sentences } of its own
}
stances-why = Comments by issue and by the position that people recorded, never computed. Silence and what is not coded are not drawn.
named-why = Bodies and commenters that are named in the own words of other comments. Found by the computer: a name is found as it is listed or signed, and nothing says why it was named. Summaries are left out.
named-soon = The texts are being read for names.
nobody-named = None is named that the corpus lists or that commented.
dated-all = { $all ->
    [one] { $all } comment is dated
   *[other] { $all } comments are dated
}
dated-some = { $dated ->
    [one] { $dated } of { $all ->
        [one] { $all } comment is dated
       *[other] { $all } comments is dated
    }
   *[other] { $dated } of { $all ->
        [one] { $all } comment are dated
       *[other] { $all } comments are dated
    }
}
dated-end = { $dated }.
dated-none-late = { $dated }, none of them after the last close.
dated-late = { $dated }: { $early } by the last close, { $late } after it (hatched).
a-column = { $days ->
    [1] Each column is a day, in UTC.
   *[other] Each column is { $days } days, in UTC.
}
undated = { $count ->
   *[other] { $count } not dated
}
other-countries = { $more ->
    [one] And { $more } other country, in the filters of the list.
   *[other] And { $more } other countries, in the filters of the list.
}
other-names = { $more ->
    [one] And { $more } other named by fewer.
   *[other] And { $more } others named by fewer.
}
opened-for-comment = Opened for comment
close = Closing date
comments-all-late = { $comments }, late
comments-some-late = { $comments }, { $late ->
   *[other] { $late } late
}

### What a query asks for
# The words go on from "5 of 7 comments". Each part of a query is a verb and its objects; parts that stand together and have the
# same verb share it. Where it would be left open what belongs together, "both" and "either" say it.

verb-have = have { $objects }
verb-have-not = do not have { $objects }
verb-are-from = are from { $objects }
verb-are-from-not = are not from { $objects }
verb-answer = answer the paper { $objects }
verb-answer-not = do not answer the paper { $objects }
verb-take-up = take up the issue { $objects }
verb-take-up-not = do not take up the issue { $objects }
verb-none-not = are not among those that { $objects }
verb-all = are there
both = both { $objects }
all-of-these = all of { $objects }
either = either { $objects }
# After a verb that says no: "do not have either the word “a” or the word “b”".
neither = either { $objects }
# Around whole clauses.
both-clauses = both { $objects }
either-clauses = either { $objects }
term-word = the word { $term }
term-together = the words { $term } together
term-together-variants = the words { $term } together, or spelt like that
term-phrase = the phrase { $term }
term-quoted = “{ $typed }”
term-beginning = a word beginning with “{ $typed }”
term-variants = a word spelt like “{ $typed }”
term-going-on = “{ $typed }…”
term-near = { $within ->
    [one] { $left } within { $within } word of { $right }
   *[other] { $left } within { $within } words of { $right }
}
term-in-name = { $term } in the commenter’s name
term-in-title = { $term } in the title

also-matched = Also matched:{ " " }
as-typed = Only the words as typed.
small-or = is looked for as a word; in capitals, OR asks for comments that have either.
only-as-typed = Only the words as typed
also-related = Also words that mean the same
reason-same = same word
reason-joined = joined or apart
reason-beginning = same beginning
reason-stem = same stem
reason-variant = similar spelling
reason-synonym = same meaning

### The form that writes a query

blank-all-words = All of these words
blank-phrase = This exact phrase
blank-any-words = Any of these words
blank-no-words = None of these words
blank-name = In the commenter’s name
richer-than-form = The search above says more than these boxes can show. What is written here takes its place.

# What searches to try are for.
example-words = both words, anywhere
example-phrase = a phrase, word for word
example-or = one of the words, or both
example-not = one word and not the other
example-parentheses = parentheses group
example-prefix = words beginning so
example-variants = words spelt nearly so
example-near = at most 8 words apart
example-name = in the commenter’s name
example-title = in the title
value-kind = a kind of commenter
value-country = a country
value-paper = a paper that is answered
value-issue = an issue that is taken up

### Comments in a list

not-dated = Not dated
country-not-stated = Country not stated
region-not-stated = Region not stated
country-and-region = { $country }, { $region }
both-papers = Both papers
all-papers = All { $count } papers
some-papers = { $count } of { $all } papers
meaning = { $meaning }.
full-stop = .
and-others = { $more ->
    [one] { " " }and { $more } other
   *[other] { " " }and { $more } others
}
for-a-reason = { " " }({ $reason })
reasons-separator = ;{ " " }
compare-comments = { $count ->
    [one] Compare { $count } comment
   *[other] Compare { $count } comments
}
# Columns are comments or groups of comments.
compare-columns = { $count ->
    [one] Compare { $count } column
   *[other] Compare { $count } columns
}

# What is in use, and the names of the buttons that take it out.
chip-words = Words
remove-chip = Remove: { $key }, { $value }
remove-chip-not = Remove: { $key }, not { $value }
remove-chip-value = Remove: { $value }
remove-chip-value-not = Remove: not { $value }
key-all-of = { $key }, all of
from-day = from { $from }
until-day = until { $to }
from-day-to-day = { $from } to { $to }

# What could be taken out when nothing is found. The key is the name of a filter, or nothing.
removal = { $key } { $value }
removal-not = { $key } not { $value }
removal-or-others = { $others ->
    [one] { $key } { $value } or { $others } other
   *[other] { $key } { $value } or { $others } others
}
removal-words = words
removal-everything = everything
value-and-count = { $count ->
    [one] { $value }, { $count } comment
   *[other] { $value }, { $count } comments
}
issue-and-stance = { $issue }: { $stance }
period-late = After the last close, late
period-dated = Dated

### One comment

posted-on = Dated { $date }
answers-paper = Answers { $paper }
answers-both-papers = Answers both papers
answers-all-papers = Answers all { $count } papers
answers-some-papers = Answers { $count } of { $all } papers
extent-record = The comment itself is not held; what stands here came in its place.
extent-none = No text is held.
extent-whole = { $words ->
    [one] Whole comment, verbatim, { $words } word.
   *[other] Whole comment, verbatim, { $words } words.
}
extent-part = { $words ->
    [one] Part of the comment, verbatim, { $words } word.
   *[other] Part of the comment, verbatim, { $words } words.
}
# The source is what a text is, from above: "Summary by the editors, from the whole comment".
extent-summary = { $words ->
    [one] { $source }, { $words } word. Not to be quoted as the commenter’s words.
   *[other] { $source }, { $words } words. Not to be quoted as the commenter’s words.
}
recorded-by = Recorded by { $coders }, never computed.
silent-on = Silent on: { $issues }.
not-coded-on = { $issues ->
    [one] Not coded on { $uncoded } of { $issues } issue.
   *[other] Not coded on { $uncoded } of { $issues } issues.
}
not-coded-on-part = { $issues ->
    [one] Not coded on { $uncoded } of { $issues } issue, since only a part of the text is held.
   *[other] Not coded on { $uncoded } of { $issues } issues, since only a part of the text is held.
}
all-comments = { $count ->
    [one] All { $count } comment
   *[other] All { $count } comments
}
comments-found = { $count ->
    [one] { $count } comment found
   *[other] { $count } comments found
}
words-found-here = { $count ->
    [one] { $count } word found here
   *[other] { $count } words found here
}
word-found-here = Word { $current } of { $count } found here

### Around every screen

change-to-auto = Change to the system’s theme
change-to-light = Change to the light theme
change-to-dark = Change to the dark theme
window-title = { $screen } – { $title }
comment-explorer = Comment explorer
tab-comments = Comments
tab-read = Read
tab-compare = Compare
tab-issues = Issues
who-stands-where = Who stands where
held-none = No comments are held.
held-own-words = { $all ->
    [one] { $all } comment, in the commenter’s own words.
   *[other] { $all } comments, each in the commenter’s own words.
}
held-summaries = { $all ->
    [one] { $all } comment, known from a summary by the editors.
   *[other] { $all } comments, each known from a summary by the editors.
}
held-both = { $all ->
    [one] { $all } comment: { $own } in the commenter’s own words, { $ours } as a summary by the editors. Serif type is a commenter’s own words, sans type is ours.
   *[other] { $all } comments: { $own } in the commenter’s own words, { $ours } as a summary by the editors. Serif type is a commenter’s own words, sans type is ours.
}
held-without-text = { $count ->
    [one] { $count } comment is known to exist; no text of it is held.
   *[other] { $count } comments are known to exist; no text of them is held.
}
left-out = Part of the address means nothing here and was left out: { $parts }.

### Problems with a corpus

errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
nothing-can-be-shown = Nothing in this file can be shown: { $problems }.
some-can-be-read = { $loaded ->
    [one] { $loaded } comment can be read; the file has { $problems }.
   *[other] { $loaded } comments can be read; the file has { $problems }.
}
line-and-column = line { $line }, column { $column }
line = line { $line }
the-file = the file
row-and-line = { $row }, { $line }

### In figures

date-and-what = { $date }: { $what }
date-and-time = { $date }, { $time } UTC
stance-on-issue = { $count ->
    [one] { $issue }, { $stance }: { $count } comment
   *[other] { $issue }, { $stance }: { $count } comments
}

### Where it is from, and what is wrong with it

revision = Revision { $revision }
printed-on = Printed { $day }
problems-with-this-corpus = Problems with this corpus
sentence-link = Sentence { $numbers }

### The list and its search, as labels and buttons

search = Search
search-comments = Search comments
press-to-search = Press / to search
more-ways-to-search = More ways to search
or-write-it-yourself = Or write it yourself
in-use = Search and filters in use
clear-all = Clear all
undo = Undo
# Before a value that is excluded.
not = not{ " " }
order = Order
how-to-show-them = How to show them
in-context = In context
positions = Positions
# Before what would be taken out when nothing is found.
remove = Remove{ " " }
pages = Pages
page = Page{ " " }
about-these-comments = About these comments
positions-why = Recorded by people from the passages cited, never computed. Counts are of comments, not of people, and not a vote.
filters = Filters
clear-filters = { $count ->
   *[other] Clear { $count }
}
close-the-filters = Close the filters
clear = Clear
show-comments = { $count ->
    [one] Show { $count } comment
   *[other] Show { $count } comments
}
chosen = { $count ->
   *[other] { $count } chosen
}
all-of-them = All of these
day-from = From
day-to = To
exclude-value = Exclude: { $value }
exclude = Exclude
no-longer-exclude = No longer exclude
words-in-context = Words in context
words-before = Before
word = Word
words-after = After
commenter = Commenter
date = Date
word-before = Word before
word-after = Word after
order-of-lines = Order of lines
problems-in-a-table = What, where, and what to do
problem-row = Row
problem-field = Field
problem-found = What is there
problem-why = Why it is a problem
problem-why-short = Why
problem-hint = What to do
no-comments-can-be-shown = No comments can be shown

### Figures, as labels

only-found = Only the comments found: { $found }.{ " " }
show-all = Show all
as-a-table = As a table
table-of = : { $title }
title-table = { $title }, table
what = What
comments-by = Comments by { $what }.
comments-that-are-found = Comments found
comments-in-all = All comments
label-and-count = { $label }, { $count }
of-all = { " " }of { $all }
# After a figure, for those who do not see the bar.
noun-of-comments = { $count ->
    [one] { " " }comment
   *[other] { " " }comments
}
named = Named
named-by = By
alike-by = By at least
alike-wording = Wording that most have
alike-own = Sentences of one alone
alike-others = The others
compare-two = Compare two
compare-two-of = { " " }that say what { $name } says
of-whom = { $name }:{ " " }

### Masthead and foot

skip-to-the-content = Skip to the content
open-full-size = Open full size
open-full-size-in-a-new-tab = Open full size, in a new tab
# After how many filters or comments are chosen.
are-chosen = { " " }chosen
views = Views
# The language of the interface.
language = Language
dismiss = Dismiss
four-are-chosen = Four comments are chosen already

### One comment, as labels and buttons

withdrawn = Withdrawn
not-their-words = { $source }. These are not the commenter’s words.
words-found = Words found
previous-hit = Previous hit
next-hit = Next hit
other-passages = Other passages
# After the key that does it.
key-next = { " " }next{ " " }
key-previous = { " " }previous
key-next-hit = { " " }next hit
previous-comment = Previous, { $date }
next-comment = Next, { $date }
next-and-previous = Next and previous comment
where-from-text = Where this text comes from
source = Source
also-at = Also at
text = Text
taken-out = Taken out of the text
attachment = Attachment
issues-and-positions = Issues and positions
marks-in-the-text = Marks in the text
# A word that is marked, and what the mark means.
mark-word = word
mark-hit = { " " }search hit
mark-text = text
mark-issue = { " " }speaks to an issue
mark-words = words
mark-evidence = { " " }that a position rests on
digest = Digest, SHA-256
digest-check = Check
digest-matches = Computed again in this browser: the text matches.
digest-does-not-match = Computed again in this browser: the text does not match. One of the two was changed.

### The matrix, as labels and buttons

matrix-lede = Choose a cell to read the passage behind it. Positions are recorded by people, never computed.
rows = Rows
rows-by-an-issue = or by an issue, from its head
positions-by-issue = Positions by issue
positions-by-comment-and-issue = Positions by comment and issue
positions-matrix = Positions matrix
# After a commenter's name.
on-issue = { " " }on { $issue }
condition = Condition: { $condition }
close-it = Close
comment = Comment
more-rows = { $count ->
    [one] and { $count } comment more: narrow them down by a search or a filter.
   *[other] and { $count } comments more: narrow them down by a search or a filter.
}
totals-by-kind = Totals by kind of commenter
no-stance = none

### Comparing, as labels and buttons

comments-compared = Comments compared
add-to-the-comparison = Add a comment or a group to the comparison
add-a-column = + Add a comment or a group
add = Add
added-to-compare = { $name } added, { $count } chosen
removed-from-compare = { $name } removed, { $count } chosen
how-to-compare = How to compare
by-issue = By issue
whole-text = Whole text
swap-the-columns = Swap the columns
move-column = Move to the next column: { $name }
pin-column = Show only where the others differ from { $name }
remove-column-short = Remove
and-late = , late
read-whole-not-mentioned = read whole, not mentioned
not-in-the-part-held = not in the part held
# Before places where more of it stands.
also = also{ " " }
read-in-place = Read in place
in-brackets = ({ $name })
words-of-one = Words of one more than of the others
here = Here
elsewhere = Elsewhere
compare-none = Add two to four comments from the list, or start here.
compare-one = Add one more comment, from the menu above or from the list, or start here.
and-why = , { $why }
issues-in-common = { $count ->
    [one] { $count } issue in common
   *[other] { $count } issues in common
}
follow = Follow: keep linked passages level
shared-wording = Shared wording
coverage-separator = ;{ " " }
looking-for-links = Looking for links between { $one } and { $other } …
looking-for-wording = Looking for wording that they share …
how-computed = How was this computed?
no-links = No passages are linked.
choose-a-link = Choose a numbered passage to see its counterpart.
previous-link = Previous link
next-link = Next link
show-in = Show in { $name }
confirm = Confirm
confirmed-by-you = Confirmed by you
reject = Reject
bring-back = { $count ->
    [one] Bring back the last of { $count } link you rejected
   *[other] Bring back the last of { $count } links you rejected
}

### What can be set: the keys, and how texts are set

shortcuts = Keyboard shortcuts
# The switch for all of them.
keys-work = Single keys do something
keys-lede = Each box has the key of what stands beside it. Type another to change it, or empty the box. In a text field, and in a page that stands in another, keys are only keys.
keys-without = Without a key: { $commands }.
keys-as-they-came = Set all keys back
next-comment-key = Next comment
previous-comment-key = Previous comment
pick-key = Add to compare, or remove
compare-key = Compare what is chosen
next-hit-key = Next hit in the comment
previous-hit-key = Previous hit in the comment
previous-link-key = Previous linked passage
next-link-key = Next linked passage
help-key = This list
# The letters of the texts: their size, the space between lines, the length of lines.
letters = Letters
letters-size = Size
size-small = Small
size-usual = Usual
size-large = Large
size-largest = Largest
letters-leading = Space between lines
leading-small = Small
leading-usual = Usual
leading-large = Large
letters-measure = Length of lines
measure-short = Short
measure-usual = Usual
measure-long = Long

### Citing

cite = Cite { $of }
citation = Citation
copy-as = Copy as
copy-text = Plain text
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-link = Link
copied = Copied.
copying-refused = This browser did not let the page copy it. It is selected: copy it with the keyboard or the menu.
citation-of-passage = “{ $words }” { $name }, { $cited }, { $date }. { $place }
citation-of-summary-passage = Summary by the editors, not the commenter’s words: { $words } On { $name }, { $cited }, { $date }. { $place }
citation-of-comment = { $name }, comment, { $date }. { $place }
citation-of-summary = { $name }, comment known from a summary by the editors, { $date }. { $place }
citation-place = { $title }, { $body }, revision { $revision }.
citation-title = Comment on { $papers }
citation-title-summary = Summary by the editors of the comment of { $name }
citation-editors = The editors of “{ $title }”
citation-note = { $cited }: “{ $words }” { $revision }
citation-note-summary = { $cited }, not the commenter’s words: { $words } { $revision }

### About these comments and how to read them

about-title = About these comments and how to read them
about-how-to-read = How to read them
about-held = What is here
about-missing = What is missing
about-known-missing = Known to have commented, and not here: { $names }.
about-nothing-known-missing = Nothing is known to be missing. That does not say that nothing is.
about-reading = How to read
about-serif = Serif type is a commenter’s own words. Sans type is the editors’ or this page’s: summaries, labels, figures. A summary is never set, quoted or cited as the commenter’s words.
about-passages = Every passage has a number, which is a link to it: ¶ 4.3 of a commenter’s own words, “summary, 2” of a summary. Each figure leads to the comments that it counts, and each position to the passage that it rests on.
about-marks = Three marks can stand on the same words: a tint for what was searched for, a bar in the margin for the passage of a position, a line below for words that also stand in another text.
about-counts = Counts are of comments, not of people, and are not a vote.
about-positions = Who recorded the positions
about-recorded-on = Recorded on { $day }.
about-recorded-between = Recorded from { $first } to { $last }.
about-coded = { $recorded ->
    [one] { $recorded } position is recorded, of { $pairs } that there could be: one for each comment on each issue. Of the others nothing is said: not coded is not silent.
   *[other] { $recorded } positions are recorded, of { $pairs } that there could be: one for each comment on each issue. Of the others nothing is said: not coded is not silent.
}
meaning-supports = Is for the proposition.
meaning-supports-if = Is for it, on a condition, which is quoted.
meaning-mixed = Says something for it and something against it.
meaning-opposes = Is against it.
meaning-raises = Speaks of it and takes no side.
meaning-silent = Was read whole and does not speak of it.
meaning-not-coded = Nobody has recorded anything. This says nothing about the comment.
about-issues = The issues
about-propositions = Issues are phrased as propositions, so that one can be for or against them.
about-computed = What is computed, and how
about-search = Search: every word is wanted, in any order, with words of the same stem and words that the editors say mean the same, which is always said and can be switched off. First comes where the words stand often, in short texts, in names (four times) or titles (twice), and where they are rare elsewhere (BM25F).
about-page = This page
about-nothing-sent = Nothing that you do here is sent anywhere. What you set is kept in your browser, or in a copy that you save.

### Comments of the reader’s own

open-comments = Open comments…
open-corpora-only = This saved page reads corpora (JSON) that were saved before. Tables, mail and letters are read by the hosted page, and by the file “open.html” beside it.
choose-a-corpus = Choose a corpus…
opened-from = Opened from { $name }. It is read on this device and sent nowhere.
save-as-a-corpus = Save as a corpus (JSON)
not-opened = These comments could not be opened.
not-opened-why = Nothing could be had from the place that the address names.
not-opened-then = What follows are the comments that this page came with.
opened-is-gone = The comments that were opened here are no longer held.
opened-is-gone-why = A browser holds them only until the page is left, unless it is asked to keep them. Open their files again.
