### The static edition: what can be read without scripts, before they start, and when they fail

page-description = { $count ->
    [one] { $count } комментарий: чтение, фильтры, поиск и сравнение.
    [few] { $count } комментария: чтение, фильтры, поиск и сравнение.
    [many] { $count } комментариев: чтение, фильтры, поиск и сравнение.
   *[other] { $count } комментария: чтение, фильтры, поиск и сравнение.
}
page-title = { $name } · { $title }

# What the comments do is one of those below.
edition-needs-scripts = Для поиска, фильтров и сравнения нужен браузер с включёнными скриптами. Комментарии { $comments }.
edition-is-starting = Поиск и фильтры запускаются. Комментарии ниже уже можно читать.
comments-follow-in-full = приведены ниже полностью
comments-are-listed-below = перечислены ниже, каждый на отдельной странице
comments-are-in-what-was-opened = находятся в том, что вы открыли
where-the-comments-are = Комментарии { $comments }.

# Before a sentence that says where the comments are.
wasm-is-refused = Поиск, фильтры и сравнение не удалось запустить: этот браузер или политика этой страницы не позволяет выполнять WebAssembly.{ " " }
a-part-is-missing = Поиск, фильтры и сравнение не удалось запустить: часть страницы не загрузилась.{ " " }
the-corpus-is-missing = Поиск и фильтры не удалось запустить: файл с комментариями не загрузился.{ " " }
the-explorer-has-a-fault = В программе просмотра произошла внутренняя ошибка, и она остановилась.{ " " }

positions-as-recorded = Позиции, зафиксированные людьми
pages-of-the-list = Страницы списка
first-to-last = { $first }–{ $last }
other-comments = Другие комментарии
comment-before = Предыдущий:{ " " }
comment-after = Следующий:{ " " }
with-search-and-filters = С поиском и фильтрами
