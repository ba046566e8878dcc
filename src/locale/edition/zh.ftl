### The static edition: what can be read without scripts, before they start, and when they fail

page-description = { $count } 份意见，可供阅读、筛选、搜索和并排对照。
page-title = { $name } · { $title }

# What the comments do is one of those below.
edition-needs-scripts = 搜索、筛选和比较需要浏览器启用脚本。各份意见{ $comments }。
edition-is-starting = 搜索和筛选功能正在启动。现在即可阅读下面的意见。
comments-follow-in-full = 全文如下
comments-are-listed-below = 列于下方，每份单独成页
comments-are-in-what-was-opened = 在您打开的文件中
where-the-comments-are = 各份意见{ $comments }。

# Before a sentence that says where the comments are.
wasm-is-refused = 搜索、筛选和比较无法启动：此浏览器或此页面的安全策略不允许运行 WebAssembly。
a-part-is-missing = 搜索、筛选和比较无法启动：页面的一部分未能加载。
the-corpus-is-missing = 搜索和筛选无法启动：意见文件未能加载。
the-explorer-has-a-fault = 浏览工具遇到内部错误，已停止运行。

positions-as-recorded = 立场，由人工记录
pages-of-the-list = 列表分页
first-to-last = { $first } 至 { $last }
other-comments = 其他意见
comment-before = 上一份：
comment-after = 下一份：
with-search-and-filters = 使用搜索和筛选
