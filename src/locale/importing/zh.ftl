# The screen "Open comments", in Chinese (simplified): the words are those of src/locale/zh.ftl.
# Glossary: taken over 导入; found out 自动识别; kept 保存; row, line 行; consultation 公众咨询; asks for comments 征询意见.

open-title = 打开意见
open-lede = 表格、导出文件、邮件存档、网页、信函，或先前保存的意见集。文件属于哪一类、各列含有什么，均会自动识别；一切都可以更改。
open-private = 只在本设备上读取，不会发送到任何地方。
back-to-the-comments = 返回意见
skip-to-the-content = 跳至正文

### Choosing

choose = 选择
choose-files = 选择文件…
choose-a-folder = 选择文件夹…
drop-them-here = 或拖放、粘贴到此页面的任何位置
add-to-these-files = 添加到此处已有的文件，而不是取代它们
paste-instead = 改为粘贴文本
pasted-text = 表格、信函或邮件的文本
read-this-text = 读取此文本
pasted = 粘贴的文本
formats-that-are-read = CSV 及其他表格、XLSX、regulations.gov、FCC（ECFS）和“Have your say”的导出文件、Pol.is、Talk to the City、邮件（mbox、pipermail、MHonArc）、HTML、DOCX、纯文本和 Markdown、以上各类文件的 zip 和 gzip 压缩包、意见集，以及关于其中意见的立场表。PDF 由命令“comments import”读取。
kept-here = 保存在本浏览器中
kept-item = { $title }：{ $count } 份意见
kept-read = 阅读“{ $title }”
kept-add = 添加文件：“{ $title }”
kept-forget = 不再保存“{ $title }”
add-files = 添加文件
forget = 不再保存
read = 阅读

### Reading

reading = 正在读取 { $count } 个文件：{ $done }（共 { $all }）
assembling = 正在整理意见……
stop = 停止
stopped = 已停止。未导入任何内容。
not-read = 无法读取：{ $why }
megabytes = { $whole }.{ $tenth } MB

### What was found

found = 找到的内容
made = { $files } 个文件中的 { $comments } 份意见
made-none = 在 { $files } 个文件中未找到意见
being-read-again = 正在重新读取；以下是此前找到的内容。
fact-joined = { $count } 行已并入前面的行
fact-same = { $count } 份意见与另一份文本相同；全部保留
fact-nearly = { $count } 份意见与另一份文本相同或几乎相同；全部保留
fact-without-text = { $count } 份意见本身没有文本（为空，或仅写“见附件”）
fact-no-place-for-text = { $count } 份意见没有文本，因为其文件中没有已知的文本位置：请指明是哪一列，或添加含有文本的文件
fact-positions = 已记录 { $count } 个立场
fact-undated = { $count } 份意见无日期
fact-without-country = { $count } 份意见的国家/地区不明
fact-masked = 已在文本中遮盖：{ $email } 个电子邮件地址、{ $phone } 个电话号码、{ $address } 个街道地址
keep-personal-data = 在文本中保留电子邮件地址、电话号码和街道地址
which = 有哪些
and-more = 另有 { $count } 项

### A file

files = 文件
more-files = 另有 { $count } 个文件
rows-and-comments = { $rows } 行，{ $comments } 份意见
rows-and-positions = { $rows } 行，{ $positions } 个立场
not-known = 未能识别
read-as = 读取方式
as-found-out = { $what }（自动识别）
find-it-out = 自动识别
columns-separated-by = 列分隔符
comma = 逗号
semicolon = 分号
tab = 制表符
vertical-bar = 竖线
names-of-columns = 列名所在行
no-row = 无
row-number = 第 { $number } 行
encoding = 编码
dates-are = 日期顺序
as-the-dates-show = 依日期本身判断
day-month-year = 日、月、年
month-day-year = 月、日、年
year-month-day = 年、月、日
language-of-comments = 意见的语言（未注明时）
language-example = zh、en……
what-columns-hold = 各列的内容
first-rows-of = { $name } 的前几行
column-holds = 第 { $number } 列“{ $name }”的内容
more-columns = 另有 { $count } 列未显示
personal-left-out = 因含有个人联系方式而未导入的列：{ $columns }

field-nothing = 不导入
field-text = 文本
field-id = 标识
field-author = 提交方
field-first = 名
field-last = 姓
field-organization = 所属组织
field-role = 职务
field-kind = 提交方类别
field-country = 国家/地区
field-region = 区域
field-title = 标题
field-date = 日期
field-language = 语言
field-url = 网址
field-attachments = 附件
field-paper = 咨询文件
field-withdrawn = 已撤回
field-tag = 单独的筛选项

format-corpus = 意见集
format-table = 表格（CSV、TSV）
format-regulations-bulk = regulations.gov 的批量下载文件
format-regulations-docket = regulations.gov 的案卷导出文件（至 2021 年）
format-polis = Pol.is 的意见
format-regulations-api = regulations.gov 的 JSON
format-fcc-ecfs = 提交给 FCC 的文件（ECFS）
format-eu-have-your-say = “Have your say”的反馈
format-talk-to-the-city = 供 Talk to the City 使用的表格
format-positions = 立场（编码表）
format-mail = 邮件（mbox、pipermail）
format-mhonarc = 邮件存档的网页（MHonArc）
format-html = 网页（HTML）
format-text = 文本（纯文本、Markdown）
format-xlsx = 工作簿（XLSX）
format-docx = 信函（DOCX）
format-pdf = PDF
format-zip = 由多个文件组成的 zip
format-gzip = gzip 压缩的文件

### Problems

problems = { $count } 个问题
notes = { $count } 条提示
problem-where = 位置
problem-found = 现有内容
problem-why = 说明
problem-hint = 处理办法
severity-error = 错误
severity-warning = 警告
severity-info = 提示
line = 第 { $number } 行
hint-unknown-format = 请在文件名下方的“读取方式”中选择文件类型。
hint-broken-encoding = 如果原本是另一种编码，请在“编码”中选择。
hint-dates = 请在“日期顺序”中选择一种顺序。
hint-columns = 请在“各列的内容”下方选择每一列的内容。
hint-delimiter = 请检查“列分隔符”，以及这究竟是不是表格。
hint-no-body = 请在“填写公众咨询信息”下方注明征询意见的机构。
hint-no-language = 如果都是同一种语言，请在“意见的语言”中注明。
hint-kinds = 请选择注明类别的列，或在“填写公众咨询信息”下方列出各类别。
hint-no-texts = 请添加含有文本的文件：各行按编号合并。
hint-positions-alone = 请勾选“添加到此处已有的文件”，再选择意见文件；或一次选择所有文件。
hint-positions-kept = 无需处理：这些立场均已保留。

### The consultation

name-the-consultation = 填写公众咨询信息
naming-is-optional = 以下各项均可保持原样。
consultation-title = 标题
consultation-body = 征询意见的机构
consultation-closes = 截止日期，每行一个
consultation-papers = 咨询文件，每行一份，网址写在标题之后
consultation-kinds = 提交方类别，每行一个，按顺序排列
# The program reads the colon and the space after it, which are those of Latin scripts.
consultation-issues = 议题，每行一个，格式为“名称: 可以支持或反对的一句话”（英文冒号后加空格）

### Going on

go-on = 继续
read-the-comments = 阅读 { $count } 份意见
saved-as = 副本已生成：{ $name }。
save-as-corpus = 另存为意见集（JSON）
save-positions = 保存立场（CSV）
save-empty-positions = 保存用于记录立场的表格（CSV）
keep-in-this-browser = 保存在本浏览器中，供下次使用
cannot-be-kept = 本浏览器不为此页面保存任何内容；请改为另存为意见集。
files-together = { $count } 个文件
