### The static edition: what can be read without scripts, before they start, and when they fail

page-description = { $count ->
    [one] { $count } comment to read, filter, search and lay side by side.
   *[other] { $count } comments to read, filter, search and lay side by side.
}
page-title = { $name } · { $title }

# What the comments do is one of those below.
edition-needs-scripts = Search, filters and comparison need a browser with scripts. The comments { $comments }.
edition-is-starting = Search and filters are starting. The comments below can be read now.
comments-follow-in-full = follow in full
comments-are-listed-below = are listed below, each on a page of its own
comments-are-in-what-was-opened = are in what you opened
where-the-comments-are = The comments { $comments }.

# Before a sentence that says where the comments are.
wasm-is-refused = Search, filters and comparison could not start: this browser, or a policy of this page, does not run WebAssembly.{ " " }
a-part-is-missing = Search, filters and comparison could not start: a part of the page did not load.{ " " }
the-corpus-is-missing = Search and filters could not start: the file with the comments did not load.{ " " }
the-explorer-has-a-fault = The explorer met a fault of its own and stopped.{ " " }

positions-as-recorded = Positions, as recorded by people
pages-of-the-list = Pages of the list
first-to-last = { $first } to { $last }
other-comments = Other comments
comment-before = Before:{ " " }
comment-after = After:{ " " }
with-search-and-filters = With search and filters
