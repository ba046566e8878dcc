# The interface in Chinese (simplified).
# Glossary: comment 意见（份）; commenter 提交方; issue 议题; stance, position 立场; speaks to 谈及; silent 未谈及; not coded 未记录;
# passage 段落; link 关联 (a hyperlink is 链接); counterpart 对应段落; shared wording 共同措辞; own words 原文; summary 摘要; held 收录;
# the close 截止; late 逾期; paper 咨询文件; hit 匹配处; in context 上下文; corpus 意见集; group 群组; posted 提交; proposition 主张.

### Counts and lists

comments = { $count } 份意见
hits = { $count } 处匹配
found = { $shown } 份意见（共 { $all } 份）
series-separator = 、
# Joins names as well as whole conditions of a search: 和 joins no verbs, and 且 no names.
series-last = { $most }和{ $last }
choice-separator = 、
choice-last = { $most }或{ $last }
clauses-separator = ，
clauses-and = { $most }，且{ $last }
clauses-or = { $most }，或者{ $last }
and-more = 另有 { $count } 项
percent = { $count }%

### Dates

month = { $number } 月
month-short = { $number } 月
day = { $month } { $day } 日
day-and-year = { $year } 年 { $month } { $day } 日
long-date = { $year } 年 { $month } { $day } 日
long-date-and-time = { $year } 年 { $month } { $day } 日 { $time } UTC
late-by-less-than-a-minute = 逾期不到 1 分钟
late-by-minutes = 逾期 { $minutes } 分钟
late-by-hours = 逾期 { $hours } 小时 { $minutes } 分钟
late-by-days = 逾期 { $days } 天 { $hours } 小时
language-not-stated = 未注明语言

### Stances

stance-supports = 支持
stance-supports-if = 有条件支持
stance-mixed = 正反兼有
stance-opposes = 反对
stance-raises = 提出但未表态
stance-silent = 未谈及
stance-not-coded = 未记录
stance-within-supports = 支持
stance-within-supports-if = 有条件支持
stance-within-mixed = 正反兼有
stance-within-opposes = 反对
stance-within-raises = 提出但未表态
stance-within-silent = 未谈及
stance-within-not-coded = 未记录
# One character each, where there is no room for the word.
stance-letter-supports = 支
stance-letter-supports-if = 条
stance-letter-mixed = 兼
stance-letter-opposes = 反
stance-letter-raises = 提
stance-letter-silent = –
stance-letter-not-coded = ·

### What a text is

source-record = 已知有此意见，但未收录文本
source-whole = 意见全文，提交方原文
source-opening = 意见开头部分，提交方原文
source-second-hand = 提交方原文，由另一机构引述
source-summary-whole = 编者摘要，依据意见全文
source-summary-opening = 编者摘要，依据意见开头部分
source-summary-second-hand = 编者摘要，间接来源：依据另一机构的转述
source-short-record = 无文本
source-short-whole = 全文
source-short-part = 部分文本
source-short-second-hand = 间接摘要
source-short-summary = 摘要

# How a passage is cited.
cite-own-words = ¶ { $numbers }
cite-summary = 摘要 { $numbers }
passage-link = 段落 { $numbers }
passage-link-summary = 摘要段落 { $numbers }
passage-link-signature = 署名，段落 { $numbers }
passage-link-heading = 标题，段落 { $numbers }
sentences = { $count ->
   *[other] 第 { $numbers } 句
}

### Orders

sort-date = 提交日期
sort-name = 名称
sort-kind = 提交方类别
sort-length = 篇幅
sort-relevance = 相关度

### Comparing

add-to-compare = 加入比较：{ $name }
remove-from-compare = 移出比较：{ $name }

# How columns of the synopsis relate on an issue: a strong part, then the rest.
relation-none = 均未谈及
relation-only = 只有 { $name }
relation-only-rest = { " " }谈及此议题
relation-both = 双方均谈及
relation-all = { $count } 方均谈及
relation-some = { $all } 方中有 { $some } 方谈及
relation-opposite = ，立场对立
relation-same = ，立场方向一致
relation-no-side = ；均未偏向任何一方
relation-some-no-side = { $count ->
   *[other] ；{ $names } 未偏向任何一方
}

same-words = 两者内容相同，措辞也相同。
nearly-the-same-words = 两者几乎相同：总共 { $either } 个词中，有 { $both } 个为双方共有。仅一方有的内容已标出。

# How many passages of one have a counterpart in another: a strong part, then the rest.
coverage = { $of } 个段落中有 { $linked } 个
coverage-rest = { $linked ->
   *[other] （{ $here }）已在 { $there } 中找到对应段落
}
no-counterpart = 未找到 { $name } { $cited } 的对应段落。
no-counterpart-perhaps = 未找到 { $name } { $cited } 的对应段落。可能是 { $possible }。
possible-separator = ，或{ " " }
link-close = 相近，由计算机找出。
link-related = 相关，由计算机找出。

# The name of a group of comments: "Government (3)".
group-and-count = { $name }（{ $count }）
kind-and-date = { $kind } · { $date }
source-group = 群组；数目为意见份数
# Over the comments in the menu of what could be added to a comparison.
offered-comments = 意见
# The title while nothing is compared yet.
comparing-none = 比较意见
group-without-text = 群组本身没有文本：其中的意见可按议题比较，也可逐份加入比较。
no-issues = 这些意见没有记录任何议题。
folded-issues-of-two = 双方在 { $count } 个议题上均无立场：{ $names }。
folded-issues = 各方在 { $count } 个议题上均无立场：{ $names }。
# On how many issues the columns meet: what stands before the strong part, the strong part, what stands after it.
overlap-both = 双方均谈及的议题：
overlap-all = { $count } 方均谈及的议题：
overlap-issues = { $shared } 个（共 { $issues } 个）
overlap-end = 。
# Goes on after "3 份意见（共 7 份）".
relation-comments-rest = { $speaking ->
   *[other] 谈及此议题
}
# After a stance, in place of words: it is the same as that of the column that the others are compared with.
as-base = 与 { $name } 相同
# Why two comments are worth comparing; it goes on after their names and a comma.
suggested-opposite = 在“{ $issue }”上立场对立
suggested-same = 在“{ $issue }”上立场方向一致
suggested-issues = 谈及相同的议题

# A commenter and a passage: "France ¶ 3.1".
name-and-cite = { $name } { $cited }
# In a list of what may be the counterpart of a passage: the passage, and the words that both share.
possible-counterpart = { $cited }（{ $why }）
nothing-to-link = 未收录 { $name } 的文本，无法建立关联。
linked-across = { $one } 与 { $other } 语言不同：只能通过名称、数字和编者归为同义的词语建立关联。
left-out-of-links = { $name } 篇幅很长：最后 { $count } 个段落未建立关联。
link-of = 关联 { $number }，共 { $count } 个。
# The words that both share follow.
passages-share = { $one } 与 { $other } 共有：
# Names of the button at a linked passage.
link-name-close = 关联 { $number }，相近，对应 { $cited }
link-name-related = 关联 { $number }，相关，对应 { $cited }
how-links = 关联：两个段落如有共同的少见词语，计算机便将它们关联起来；词语按词干比对，编者归为同义的词语也算共同。段落上方的标题一并计入；其他意见中与之最相似的段落，其用词也计入，但权重较低。相互关联的两个段落，各自都在与对方最相似的三个段落之列，而且两段本身至少有两个共同的词。称呼、标题和署名一律不关联。关联只表示“请看这里”，不表示双方看法一致；立场由人工记录，关联的任何内容都不计入立场。
how-links-measured = 准确程度用专门留出的 { $letters } 封虚构信函（{ $pairs } 对）测得（选定其中两项设置时曾参看这些信函的数据），同义词由人工给定：在所显示的 { $shown } 个关联中，{ $point } 个表达同一观点，{ $subject } 个涉及同一主题；在表达同一观点的 { $all } 对段落中，多数未被关联。没有关联，并不意味着没有对应段落。阅读没有关联的段落时，以“可能是”列出的段落只是猜测：连同关联共有 { $offered } 个，其中 { $right } 个表达同一观点。
# $found and $right are percentages.
how-wording = 共同措辞：先有连续五个词相同，遇到小的改动仍可延续，全长至少 { $words } 个词或 { $characters } 个字符。在虚构文本中植入每五个词改动一个的片段，找出了其中的 { $found }；所显示的内容有 { $right } 是正确的。
how-words = 一方比其他各方更常用的词：按含有该词的段落数计算，不按出现次数计算；只有难以用偶然来解释时才会显示。将段落随机分配后，在 { $dealt } 次比较中仍有 { $wrong } 次显示了词语。

# After words that stand in two comments: why they may.
wording-of-paper = 引自《{ $title }》
wording-of-some-paper = 引自某份咨询文件
wording-of-both = 两份意见中相同
wording-stock = 常用套语
wording-empty = { $one } 与 { $other } 没有可以逐词比较的文本。
wording-summary = { $one } 与 { $other }：其中一份仅有摘要，措辞出自编者，因此未作查找。
wording-itself = { $one } 与 { $other } 是同一份意见。
wording-languages = { $one } 与 { $other } 语言不同：只能找到引文相同之处。
wording-none = { $one } 与 { $other } 没有共同措辞：没有连续 { $words } 个词或 { $characters } 个字符相同。
wording-stretches = { $one } 与 { $other } 有 { $count } 处措辞几乎相同。
wording-earlier = { $first } 的提交时间早于 { $then }；这些措辞最初由谁写成，不得而知。

# In a table: of how many passages how many have a word.
part-of = { $part } / { $whole }
words-none = 此处没有任何词语的出现多于偶然所能解释的程度。
# How many comments were read here, and how many elsewhere: each is one of the two messages below.
words-passages = 表中为含有该词的段落数 / 段落总数：此处统计了 { $here }，其他处统计了 { $elsewhere }。
words-read = { $count } 份意见
words-read-of = { $count } 份意见（共 { $all } 份）
words-not-own = 未收录提交方原文。
words-too-short = 文本过短，无法排除偶然：此处有 { $count } 个词，至少需要 { $fewest } 个。
words-nothing-else = 可供比较的内容过少：其他处的提交方原文有 { $count } 个词，至少需要 { $fewest } 个。

### Problems

severity-error = 错误
severity-warning = 警告
severity-info = 提示

### Filters

facet-paper = 咨询文件
facet-kind = 提交方类别
facet-issue = 议题
facet-stance = 对议题的立场
facet-country = 国家/地区
facet-region = 区域
facet-period = 提交日期
facet-language = 语言
facet-status = 文本收录情况
facet-length = 收录文本的篇幅
facet-attachments = 附件
# Before a value in use.
in-use-posted = 提交日期
in-use-kind = 类别
in-use-stance = 立场
any-issue = 任何议题
length-none = 无文本
length-under-100 = 不足 100 词
length-100-300 = 100 至 300 词
length-300-1000 = 300 至 1,000 词
length-1000-3000 = 1,000 至 3,000 词
length-over-3000 = 3,000 词及以上
attachments-some = 有附件
attachments-none = 无附件
more-values = 另有 { $more } 个值未列出。
more-tags = 此意见集另有 { $more } 个标签，未在此处提供。
status-whole = 意见全文
status-opening = 仅开头部分
status-second-hand = 间接转述
status-record = 无文本
unreadable-date = 无法识别的日期
by-close = 不晚于 { $close }
up-to-close = 截至 { $close }
close-with-note = { $date }（{ $note }）
blame-one = 没有符合此条件的意见。移除后可得：
blame-only = 没有符合全部条件的意见，原因在于：{ $only }。移除后可得：
blame-many = 没有符合全部条件的意见，移除一项或两项也无济于事。移除更多可得：
blame-pairs = 没有符合全部条件的意见，且并非任何单独一项所致。移除两项可得：
blame-any = 没有符合全部条件的意见。移除以下任一项可得：

### What stands around every screen

embed = 将此视图嵌入其他网页
offline = 保存以供离线阅读
offline-is-on = ：已开启。在本浏览器中，没有网络也能打开此页面。
offline-is-off = ：已关闭。本浏览器未保存此页面的任何内容。

### Copies, and what a browser keeps

save = 保存副本
save-with = 保存副本，包括我判断过的 { $judged } 个关联
nothing-kept = 本浏览器不允许此页面保存任何内容。
nothing-kept-until = 您的设置在关闭页面之前有效。
nothing-kept-why = 在框架或无痕窗口中，这是正常情况。阅读、搜索和比较不受影响。保存一份副本文件，即可保留您的设置。
saved-as = 副本已生成：{ $name }。
saved-opens = 双击即可打开，无需网络。
saved-corpus-opens = 其中只有意见；与此页面类似的页面可以打开它。
saved-in-frame = 如果没有出现文件，则是外层页面不允许此框架保存文件：请在单独的窗口中打开这些意见，再保存副本。
not-saved = 未能生成副本。
not-saved-why = 此页面的某个部分无法取得，或与生成时不一致。
not-saved-what-to-do = 请重新加载页面，然后再保存副本。
you-are-offline = 您已离线。
offline-works = 此处的功能均可照常使用，只有指向来源的链接无法打开。

### The matrix of positions

rows-as-listed = 按列表顺序
rows-alike = 立场相同的排在一起
most-divided = 分歧最大
most-raised = 谈及最多
most-silent = 未谈及最多
sort-by = 按“{ $issue }”排序
sorted-by = 已按“{ $issue }”排序
divided = { $pros } 份支持，{ $cons } 份反对
speak-to-it = { $all } 份意见中有 { $count } 份谈及
are-silent = { $all } 份意见中有 { $count } 份通读后确认未谈及
as-on-others = ，另有 { $others } 个议题与此相同

### Issues and positions

who-stands-where-on = 各方在 { $count } 个议题上的立场
# A comment came after the close: stands alone, or after the kind of its commenter and a comma.
late = 逾期
# The name of a cell of the matrix.
matrix-cell = { $name }，{ $issue }：{ $stance }
# The row of totals below those of each kind.
all-commenters = 所有提交方
# What stands below the words that a position rests on: the position was recorded, by whom, when.
cell-recorded = 由人工记录，并非计算得出。
cell-recorded-by = 由 { $coder } 记录，并非计算得出。
cell-recorded-on = 由人工于 { $date }记录，并非计算得出。
cell-recorded-by-on = 由 { $coder } 于 { $date }记录，并非计算得出。
# $recorded is one of the four above.
whole-read-silent = 已通读意见全文，其中未谈及此议题。{ $recorded }
nothing-recorded = 没有此意见在此议题上的立场记录。
nothing-recorded-in-part = 没有立场记录：此意见所收录的部分没有涉及此议题。
no-vote = 所计数目为意见份数，而非人数，也不是投票结果。
no-vote-in-part = 所计数目为意见份数，而非人数，也不是投票结果。{ $all } 份意见中有 { $part } 份仅知部分内容：对于这些意见，没有提到的议题一律为“未记录”，绝不视为“未谈及”。
not-coded-of = 未记录：{ $count } 份（共 { $all } 份）

### Words in context

context-once-indexed = 意见编入索引后，即可显示词语的上下文。
context-of-no-word = 请输入一个词，以查看其上下文。
context-in-names-alone = 这些词语只出现在名称中，不见于任何收录的文本。
places-in-comments = { $comments } 份意见中的 { $places } 处
# Where there are more places than are shown, which are a thousand.
first-places = 前 { $places } 处，见于找到的 { $found } 份意见中的 { $comments } 份。可用筛选缩小范围。
# Where the rest of a very long text is.
passages-from-to = 段落 { $first } 至 { $last }

### Patterns

patterns = 概况
patterns-lede = 意见何时提交、由谁提交、谈及什么、提到了谁，以及哪些几乎相同。点选条形，可查看它所统计的意见。所计数目为意见份数，而非人数，也不是投票结果。
shades = 鲜明的颜色表示搜索和筛选后的结果，浅淡的颜色表示全部意见。
when-they-came = 何时提交
who-commented = 由谁提交
where-from = 来自何处
what-they-spoke-to = 谈及什么
who-is-named = 提到了谁
nearly-the-same = 几乎相同
alike-why = 文本相同程度达到此处所选比例的意见归为一组：组内意见由一对对文本串连而成；每一对文本合计的连续三词组合中，至少有这一比例为双方共有。由计算机找出，计算机并不知道谁先写成。不包括摘要。
alike-soon = 正在比较文本。
none-alike = 没有几乎相同的意见。
not-read-for-own = 数量过多，未查找
none-so-alike = 在找到的意见中，没有哪一份与另一份的相同程度达到 { $percent }% 或以上。
groups-alike = { $of } 份意见归为 { $groups } 组。
groups-may-be-missed = 由于文本数量众多，约有百分之一可能遗漏。
other-groups = 另有 { $more } 组，所含意见份数相同或更少。
of-its-own = 独有 { $sentences } 句
stances-why = 按议题和立场统计的意见；立场由人工记录，并非计算得出。未谈及和未记录的不在图中。
named-why = 其他意见的原文中提到的机构和提交方。由计算机找出：只查找所列或署名的名称写法，不说明为何提到。不包括摘要。
named-soon = 正在从文本中查找名称。
nobody-named = 意见集所列的机构和各提交方均未被提到。
dated-all = { $all } 份意见有日期
dated-some = { $all } 份意见中有 { $dated } 份有日期
dated-end = { $dated }。
dated-none-late = { $dated }，没有一份晚于最后截止时间。
dated-late = { $dated }：{ $early } 份在最后截止时间之前提交，{ $late } 份逾期（斜线部分）。
a-column = { $days ->
    [1] 每一柱代表一天（UTC）。
   *[other] 每一柱代表 { $days } 天（UTC）。
}
undated = { $count } 份无日期
other-countries = 另有 { $more } 个国家/地区，见列表的筛选。
other-names = 另有 { $more } 个名称，提到它们的意见更少。
opened-for-comment = 开始征询意见
close = 截止日期
comments-all-late = { $comments }，逾期
comments-some-late = { $comments }，其中 { $late } 份逾期

### What a query asks for
# The conditions stand on a line of their own, below "3 份意见（共 7 份）". Each part of a query is a verb and its objects; parts
# that stand together and have the same verb share it. Where it would be left open what belongs together, brackets say it.

verb-have = 包含{ $objects }
verb-have-not = 不包含{ $objects }
verb-are-from = 来自 { $objects }
verb-are-from-not = 并非来自 { $objects }
verb-answer = 回应咨询文件{ $objects }
verb-answer-not = 未回应咨询文件{ $objects }
verb-take-up = 谈及议题{ $objects }
verb-take-up-not = 未谈及议题{ $objects }
verb-none-not = 不属于以下情形：{ $objects }
verb-all = 不限内容
both = （{ $objects }）中的全部
all-of-these = （{ $objects }）中的全部
either = （{ $objects }）中的任何一项
neither = （{ $objects }）中的任何一项
both-clauses = 同时满足（{ $objects }）
either-clauses = （{ $objects }）
term-word = 词语{ $term }
term-together = 相连的词语{ $term }
term-together-variants = 相连的词语{ $term }（含相近拼写）
term-phrase = 短语{ $term }
term-quoted = “{ $typed }”
term-beginning = 以“{ $typed }”开头的词
term-variants = 与“{ $typed }”拼写相近的词
term-going-on = “{ $typed }…”
term-near = 相距不超过 { $within } 个词的{ $left }与{ $right }
term-in-name = { $term }（在提交方名称中）
term-in-title = { $term }（在标题中）

also-matched = 同时匹配到：
as-typed = 仅限所输入的词语。
small-or = 在此按普通词语查找；大写的 OR 表示查找含有任一词语的意见。
only-as-typed = 仅限所输入的词语
also-related = 也包括同义词语
reason-same = 词语相同
reason-joined = 连写或分写
reason-beginning = 开头相同
reason-stem = 词干相同
reason-variant = 拼写相近
reason-synonym = 含义相同

### The form that writes a query

blank-all-words = 包含所有这些词语
blank-phrase = 包含此完整短语
blank-any-words = 包含任一词语
blank-no-words = 不包含这些词语
blank-name = 提交方名称中包含
richer-than-form = 上方的搜索内容超出了这些输入框所能表示的范围。在此填写的内容将取而代之。

# What searches to try are for.
example-words = 两个词都有，位置不限
example-phrase = 短语，逐词一致
example-or = 其中一个词，或两个都有
example-not = 有这个词，没有另一个词
example-parentheses = 用括号分组
example-prefix = 以此开头的词
example-variants = 拼写与此相近的词
example-near = 最多相距 8 个词
example-name = 在提交方名称中
example-title = 在标题中
value-kind = 某一提交方类别
value-country = 某一国家/地区
value-paper = 所回应的咨询文件
value-issue = 所谈及的议题

### Comments in a list

not-dated = 无日期
country-not-stated = 未注明国家/地区
region-not-stated = 未注明区域
country-and-region = { $country }，{ $region }
both-papers = 两份咨询文件
all-papers = 全部 { $count } 份咨询文件
some-papers = { $count } 份咨询文件（共 { $all } 份）
meaning = 搜索条件：{ $meaning }。
full-stop = 。
and-others = { " " }及另外 { $more } 个
for-a-reason = （{ $reason }）
reasons-separator = ；
compare-comments = 比较 { $count } 份意见
# Columns are comments or groups of comments.
compare-columns = 比较 { $count } 栏

# What is in use, and the names of the buttons that take it out.
chip-words = 词语
remove-chip = 移除：{ $key }，{ $value }
remove-chip-not = 移除：{ $key }，排除 { $value }
remove-chip-value = 移除：{ $value }
remove-chip-value-not = 移除：排除 { $value }
key-all-of = { $key }（须全部符合）
from-day = { $from } 起
until-day = 截至 { $to }
from-day-to-day = { $from } 至 { $to }

# What could be taken out when nothing is found. The key is the name of a filter, or nothing.
removal = { $key }{ $value }
removal-not = { $key }排除{ $value }
removal-or-others = { $key }{ $value }或另外 { $others } 项
removal-words = 词语
removal-everything = 全部条件
value-and-count = { $value }，{ $count } 份意见
issue-and-stance = { $issue }：{ $stance }
period-late = 最后截止时间之后，逾期
period-dated = 有日期

### One comment

posted-on = 提交于 { $date }
answers-paper = 回应《{ $paper }》
answers-both-papers = 回应两份咨询文件
answers-all-papers = 回应全部 { $count } 份咨询文件
answers-some-papers = 回应 { $all } 份咨询文件中的 { $count } 份
extent-record = 未收录意见本身；此处的文字是随附说明。
extent-none = 未收录文本。
extent-whole = 意见全文，逐字收录，共 { $words } 词。
extent-part = 意见的一部分，逐字收录，共 { $words } 词。
# The source is what a text is, from above: "编者摘要，依据意见全文".
extent-summary = { $source }，共 { $words } 词。请勿当作提交方原文引用。
recorded-by = 由 { $coders } 记录，并非计算得出。
silent-on = 未谈及：{ $issues }。
not-coded-on = { $issues } 个议题中有 { $uncoded } 个未记录。
not-coded-on-part = { $issues } 个议题中有 { $uncoded } 个未记录，因为只收录了部分文本。
all-comments = 全部 { $count } 份意见
comments-found = 找到 { $count } 份意见
words-found-here = 此处共有 { $count } 处匹配
word-found-here = 此处共有 { $count } 处匹配，当前为第 { $current } 处

### Around every screen

change-to-auto = 切换为系统主题
change-to-light = 切换为浅色主题
change-to-dark = 切换为深色主题
window-title = { $screen } – { $title }
comment-explorer = 意见查阅工具
tab-comments = 意见
tab-read = 阅读
tab-compare = 比较
tab-issues = 议题
who-stands-where = 各方立场
held-none = 未收录任何意见。
held-own-words = { $all } 份意见，均为提交方原文。
held-summaries = { $all } 份意见，均为编者摘要。
held-both = { $all } 份意见：{ $own } 份为提交方原文，{ $ours } 份为编者摘要。衬线字体是提交方原文，无衬线字体是我们的文字。
held-without-text = 已知另有 { $count } 份意见，但未收录其文本。
left-out = 网址中的部分内容在此没有意义，已略去：{ $parts }。

### Problems with a corpus

errors = { $count } 个错误
warnings = { $count } 个警告
nothing-can-be-shown = 此文件中没有任何内容可以显示：{ $problems }。
some-can-be-read = 可以读取 { $loaded } 份意见；文件中有 { $problems }。
line-and-column = 第 { $line } 行第 { $column } 列
line = 第 { $line } 行
the-file = 整个文件
row-and-line = { $row }，{ $line }

### In figures

date-and-what = { $date }：{ $what }
date-and-time = { $date } { $time } UTC
stance-on-issue = { $issue }，{ $stance }：{ $count } 份意见

### Where it is from, and what is wrong with it

revision = 修订版本 { $revision }
printed-on = 打印于{ $day }
problems-with-this-corpus = 此意见集存在的问题
sentence-link = 句子 { $numbers }

### The list and its search, as labels and buttons

search = 搜索
search-comments = 搜索意见
press-to-search = 按 / 键搜索
more-ways-to-search = 更多搜索方式
or-write-it-yourself = 或自行编写搜索式
in-use = 正在使用的搜索和筛选
clear-all = 全部清除
undo = 撤销
# Before a value that is excluded.
not = 排除{ " " }
order = 排序
how-to-show-them = 显示方式
in-context = 上下文
positions = 立场
# Before what would be taken out when nothing is found.
remove = 移除：
pages = 分页
page = 页码{ " " }
about-these-comments = 关于这些意见
positions-why = 由人工根据所引段落记录，并非计算得出。所计数目为意见份数，而非人数，也不是投票结果。
filters = 筛选
clear-filters = 清除 { $count } 项
close-the-filters = 关闭筛选
clear = 清除
show-comments = 显示 { $count } 份意见
chosen = 已选 { $count } 项
all-of-them = 须全部符合
day-from = 起始日期
day-to = 结束日期
exclude-value = 排除：{ $value }
exclude = 排除
no-longer-exclude = 取消排除
words-in-context = 词语的上下文
words-before = 上文
word = 词语
words-after = 下文
commenter = 提交方
date = 日期
word-before = 前一个词
word-after = 后一个词
order-of-lines = 行的排序
problems-in-a-table = 问题、位置和处理办法
problem-row = 行
problem-field = 字段
problem-found = 现有内容
problem-why = 为何有问题
problem-why-short = 原因
problem-hint = 处理办法
no-comments-can-be-shown = 没有可显示的意见

### Figures, as labels

only-found = 仅统计找到的意见：{ $found }。
show-all = 显示全部
as-a-table = 以表格显示
table-of = ：{ $title }
title-table = { $title }，表格
what = 事项
comments-by = 按{ $what }统计的意见。
comments-that-are-found = 找到的意见
comments-in-all = 全部意见
label-and-count = { $label }，{ $count }
of-all = { " " }/ { $all }
# After a figure, for those who do not see the bar.
noun-of-comments = { $count ->
   *[other] { " " }份意见
}
named = 被提到者
named-by = 提到者
alike-by = 相同程度不低于
alike-wording = 多数意见采用的措辞
alike-own = 仅见于一份的句子
alike-others = 其他意见
compare-two = 比较两份
compare-two-of = （与 { $name } 内容相同）
of-whom = { $name }：

### Masthead and foot

skip-to-the-content = 跳至正文
open-full-size = 在完整页面中打开
open-full-size-in-a-new-tab = 在新标签页的完整页面中打开
# After how many filters or comments are chosen.
are-chosen = { " " }项已选
views = 视图
language = 语言
dismiss = 关闭
four-are-chosen = 已选满四份意见

### One comment, as labels and buttons

withdrawn = 已撤回
not-their-words = { $source }。这不是提交方的原文。
words-found = 找到的词语
previous-hit = 上一处匹配
next-hit = 下一处匹配
other-passages = 其他段落
# After the key that does it.
key-next = { " " }下一份{ " " }
key-previous = { " " }上一份
key-next-hit = { " " }下一处匹配
previous-comment = 上一份，{ $date }
next-comment = 下一份，{ $date }
next-and-previous = 下一份和上一份意见
where-from-text = 文本出处
source = 来源
also-at = 另见
text = 文本
taken-out = 从文本中删去的内容
attachment = 附件
issues-and-positions = 议题与立场
marks-in-the-text = 文中的标记
# A word that is marked, and what the mark means.
mark-word = 词语
mark-hit = { " " }搜索匹配处
mark-text = 文字
mark-issue = { " " }谈及某一议题
mark-words = 词语
mark-evidence = { " " }立场的依据
digest = 校验值（SHA-256）
digest-check = 校验
digest-matches = 已在本浏览器中重新计算：与文本相符。
digest-does-not-match = 已在本浏览器中重新计算：与文本不符。两者之一已被改动。

### The matrix, as labels and buttons

matrix-lede = 点选单元格，可阅读其所依据的段落。立场由人工记录，并非计算得出。
rows = 行的顺序
rows-by-an-issue = 或点选议题的表头，按该议题排列
positions-by-issue = 按议题列出的立场
positions-by-comment-and-issue = 按意见和议题列出的立场
positions-matrix = 立场矩阵
# After a commenter's name.
on-issue = ，议题：{ $issue }
condition = 条件：{ $condition }
close-it = 关闭
comment = 意见
more-rows = 另有 { $count } 份意见：请用搜索或筛选缩小范围。
totals-by-kind = 按提交方类别合计
no-stance = 无

### Comparing, as labels and buttons

comments-compared = 所比较的意见
add-to-the-comparison = 将意见或群组加入比较
add-a-column = + 添加意见或群组
add = 添加
added-to-compare = 已添加：{ $name }。共选 { $count } 项
removed-from-compare = 已移除：{ $name }。共选 { $count } 项
how-to-compare = 比较方式
by-issue = 按议题
whole-text = 全文
swap-the-columns = 互换两栏
move-column = 移到下一栏：{ $name }
pin-column = 只显示其他各栏与 { $name } 的不同之处
remove-column-short = 移除
and-late = ，逾期
read-whole-not-mentioned = 已通读全文，没有提到
not-in-the-part-held = 所收录的部分没有提到
# Before places where more of it stands.
also = 另见{ " " }
read-in-place = 在此阅读
in-brackets = （{ $name }）
words-of-one = 一方比其他各方更常用的词
here = 此处
elsewhere = 其他处
compare-none = 请从列表中添加两至四份意见，或从这里开始。
compare-one = 请从上方菜单或列表中再添加一份意见，或从这里开始。
and-why = ，{ $why }
issues-in-common = { $count } 个共同议题
follow = 同步：使关联段落保持对齐
shared-wording = 共同措辞
coverage-separator = ；
looking-for-links = 正在查找{ $one }与{ $other }之间的关联……
looking-for-wording = 正在查找共同措辞……
how-computed = 这是如何计算的？
no-links = 没有相互关联的段落。
choose-a-link = 点选带编号的段落，可查看其对应段落。
previous-link = 上一个关联
next-link = 下一个关联
show-in = 在 { $name } 中显示
confirm = 确认
confirmed-by-you = 您已确认
reject = 否决
bring-back = 恢复最近一个被您否决的关联（共 { $count } 个）

### 设置：按键与文字

shortcuts = 键盘快捷键
keys-work = 启用单键快捷键
keys-lede = 每个方框中是旁边操作对应的按键。键入其他按键即可更改，也可清空方框。在文本框中，以及在嵌入其他页面的页面中，按键不触发操作。
keys-without = 没有按键：{ $commands }。
keys-as-they-came = 恢复所有按键
next-comment-key = 下一份意见
previous-comment-key = 上一份意见
pick-key = 加入比较或移出
compare-key = 比较所选意见
next-hit-key = 意见中的下一处匹配
previous-hit-key = 意见中的上一处匹配
previous-link-key = 上一个关联段落
next-link-key = 下一个关联段落
help-key = 此列表
letters = 文字
letters-size = 字号
size-small = 小
size-usual = 标准
size-large = 大
size-largest = 特大
letters-leading = 行距
leading-small = 小
leading-usual = 标准
leading-large = 大
letters-measure = 行长
measure-short = 短
measure-usual = 标准
measure-long = 长

### 引用

cite = 引用 { $of }
citation = 引文
copy-as = 复制为
copy-text = 纯文本
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-link = 链接
copied = 已复制。
copying-refused = 本浏览器不允许此页面复制。文字已选中：请用键盘或菜单复制。
citation-of-passage = “{ $words }”{ $name }，{ $cited }，{ $date }。{ $place }
citation-of-summary-passage = 编者摘要，并非提交方原文：{ $words } 关于 { $name }，{ $cited }，{ $date }。{ $place }
citation-of-comment = { $name }，意见，{ $date }。{ $place }
citation-of-summary = { $name }，仅见于编者摘要的意见，{ $date }。{ $place }
citation-place = { $title }，{ $body }，修订版本 { $revision }。
citation-title = 对 { $papers } 的意见
citation-title-summary = 编者对 { $name } 意见的摘要
citation-editors = 《{ $title }》的编者
citation-note = { $cited }：“{ $words }” { $revision }
citation-note-summary = { $cited }，并非提交方原文：{ $words } { $revision }

### 关于这些意见及其阅读方法

about-title = 关于这些意见及其阅读方法
about-how-to-read = 如何阅读
about-held = 已收录的内容
about-missing = 缺少的内容
about-known-missing = 已知曾提交意见，但此处没有收录：{ $names }。
about-nothing-known-missing = 目前不知道缺少什么。但这并不表示没有遗漏。
about-reading = 如何阅读
about-serif = 衬线字体是提交方原文。无衬线字体是编者或本页面的文字：摘要、标签、数字。摘要绝不会作为提交方原文来排印、引用或注明出处。
about-passages = 每个段落都有编号，编号即为指向该段落的链接：提交方原文为“¶ 4.3”，摘要为“摘要 2”。每个数字都链接到它所统计的意见，每个立场都链接到它所依据的段落。
about-marks = 同样的词语上可以有三种标记：底色表示搜索的词语，页边竖线表示立场所依据的段落，下划线表示同时出现在另一文本中的词语。
about-counts = 所计数目为意见份数，而非人数，也不是投票结果。
about-positions = 立场由谁记录
about-recorded-on = 记录于{ $day }。
about-recorded-between = 记录于{ $first }至{ $last }。
about-coded = 已记录 { $recorded } 个立场，可能的立场共有 { $pairs } 个：每份意见在每个议题上各一个。其余的不作任何表示：“未记录”不等于“未谈及”。
meaning-supports = 支持该主张。
meaning-supports-if = 有条件地支持，条件已引述。
meaning-mixed = 既有支持之处，也有反对之处。
meaning-opposes = 反对该主张。
meaning-raises = 谈及该议题，但不偏向任何一方。
meaning-silent = 已通读全文，其中未谈及。
meaning-not-coded = 没有任何人作过记录。这对该意见不说明任何问题。
about-issues = 议题
about-propositions = 议题以主张的形式表述，以便表示支持或反对。
about-computed = 哪些内容由计算得出，如何计算
about-search = 搜索：须含有所有词语，次序不限；词干相同的词语和编者归为同义的词语也算在内，这一点始终会注明，也可以关闭。词语出现次数多、文本较短、词语出现在名称（按四倍计）或标题（按两倍计）中、且在其他意见中少见的，排在前面（BM25F）。
about-page = 关于本页面
about-nothing-sent = 您在此处的任何操作都不会发送到任何地方。您的设置保存在您的浏览器中，或保存在您另存的副本中。

### 读者自己的意见文件

open-comments = 打开意见…
open-corpora-only = 这个已保存的页面只能读取先前保存的意见集（JSON）。表格、邮件和信函由网站上的页面以及与其放在一起的文件“open.html”读取。
choose-a-corpus = 选择意见集…
opened-from = 打开自 { $name }。只在本设备上读取，不会发送到任何地方。
save-as-a-corpus = 另存为意见集（JSON）
not-opened = 无法打开这些意见。
not-opened-why = 无法从网址所指的位置取得任何内容。
not-opened-then = 以下是此页面自带的意见。
opened-is-gone = 在此打开过的意见已不再保留。
opened-is-gone-why = 除非要求浏览器保存，否则它只在离开此页面之前保留这些意见。请重新打开相应的文件。
