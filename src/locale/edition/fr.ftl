### The static edition: what can be read without scripts, before they start, and when they fail

page-description = { $count ->
    [one] { $count } commentaire à lire, à explorer par la recherche et les filtres, et à comparer côte à côte.
   *[other] { $count } commentaires à lire, à explorer par la recherche et les filtres, et à comparer côte à côte.
}
page-title = { $name } · { $title }

# What the comments do is one of those below.
edition-needs-scripts = La recherche, les filtres et la comparaison demandent un navigateur où les scripts sont activés. Les commentaires { $comments }.
edition-is-starting = La recherche et les filtres démarrent. Les commentaires ci-dessous peuvent déjà être lus.
comments-follow-in-full = sont reproduits en entier ci-dessous
comments-are-listed-below = figurent dans la liste ci-dessous, chacun sur sa propre page
comments-are-in-what-was-opened = se trouvent dans le fichier que vous avez ouvert
where-the-comments-are = Les commentaires { $comments }.

# Before a sentence that says where the comments are.
wasm-is-refused = La recherche, les filtres et la comparaison n’ont pas pu démarrer : ce navigateur, ou une règle de sécurité de cette page, n’exécute pas WebAssembly.{ " " }
a-part-is-missing = La recherche, les filtres et la comparaison n’ont pas pu démarrer : une partie de la page ne s’est pas chargée.{ " " }
the-corpus-is-missing = La recherche et les filtres n’ont pas pu démarrer : le fichier des commentaires ne s’est pas chargé.{ " " }
the-explorer-has-a-fault = L’explorateur a rencontré une erreur interne et s’est arrêté.{ " " }

positions-as-recorded = Positions, telles que des personnes les ont relevées
pages-of-the-list = Pages de la liste
first-to-last = { $first } à { $last }
other-comments = Autres commentaires
comment-before = Précédent :{ " " }
comment-after = Suivant :{ " " }
with-search-and-filters = Avec recherche et filtres
