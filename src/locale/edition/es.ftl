### The static edition: what can be read without scripts, before they start, and when they fail

page-description = { $count ->
    [one] { $count } comentario para leer, filtrar, buscar y comparar en paralelo.
   *[other] { $count } comentarios para leer, filtrar, buscar y comparar en paralelo.
}
page-title = { $name } · { $title }

# What the comments do is one of those below.
edition-needs-scripts = La búsqueda, los filtros y la comparación requieren un navegador con scripts activados. Los comentarios { $comments }.
edition-is-starting = La búsqueda y los filtros se están iniciando. Los comentarios que siguen ya se pueden leer.
comments-follow-in-full = figuran íntegros a continuación
comments-are-listed-below = se enumeran a continuación, cada uno en su propia página
comments-are-in-what-was-opened = están en lo que ha abierto
where-the-comments-are = Los comentarios { $comments }.

# Before a sentence that says where the comments are.
wasm-is-refused = La búsqueda, los filtros y la comparación no han podido iniciarse: este navegador, o una directiva de esta página, no ejecuta WebAssembly.{ " " }
a-part-is-missing = La búsqueda, los filtros y la comparación no han podido iniciarse: no se ha cargado una parte de la página.{ " " }
the-corpus-is-missing = La búsqueda y los filtros no han podido iniciarse: no se ha cargado el archivo con los comentarios.{ " " }
the-explorer-has-a-fault = El explorador ha sufrido un error propio y se ha detenido.{ " " }

positions-as-recorded = Posturas, registradas por personas
pages-of-the-list = Páginas de la lista
first-to-last = { $first } a { $last }
other-comments = Otros comentarios
comment-before = Anterior:{ " " }
comment-after = Siguiente:{ " " }
with-search-and-filters = Con búsqueda y filtros
