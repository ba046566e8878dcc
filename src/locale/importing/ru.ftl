# Экран «Открыть комментарии» на русском языке: слова те же, что в src/locale/ru.ftl.
# Глоссарий: taken over – перенесено; found out – определено автоматически; kept – хранится; row, line – строка;
# consultation – обсуждение; who asks for comments – кто запрашивает комментарии.

open-title = Открыть комментарии
open-lede = Таблицы, выгрузки, почтовые архивы, веб-страницы, письма или корпус, сохранённый ранее. Что это за файл и что в его столбцах, определяется автоматически; всё можно изменить.
open-private = Они читаются на этом устройстве. Ничего никуда не отправляется.
back-to-the-comments = Вернуться к комментариям
skip-to-the-content = Перейти к содержанию

### Выбор

choose = Выбор
choose-files = Выбрать файлы…
choose-a-folder = Выбрать папку…
drop-them-here = или перетащите либо вставьте их в любом месте этой страницы
add-to-these-files = Добавить к файлам, которые здесь есть, а не заменить их
paste-instead = Вставить текст вместо файла
pasted-text = Текст таблицы, письма или почтового сообщения
read-this-text = Прочитать этот текст
pasted = вставленный текст
formats-that-are-read = CSV и другие таблицы, XLSX, выгрузки regulations.gov, FCC (ECFS) и «Have your say», Pol.is, Talk to the City, почта (mbox, pipermail, MHonArc), HTML, DOCX, простой текст и Markdown, они же в zip и gzip, корпуса, а также таблицы позиций по комментариям, которые есть среди них. PDF читает команда «comments import».
kept-here = Хранится в этом браузере
kept-item = { $title }: { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
kept-read = Читать: { $title }
kept-add = Добавить файлы: { $title }
kept-forget = Забыть: { $title }
add-files = Добавить файлы
forget = Забыть
read = Читать

### Чтение

reading = Чтение { $count ->
    [one] { $count } файла
   *[other] { $count } файлов
}: { $done } из { $all }
assembling = Комментарии приводятся в порядок…
stop = Остановить
stopped = Остановлено. Ничего не перенесено.
not-read = Прочитать не удалось: { $why }
megabytes = { $whole },{ $tenth } МБ

### Что найдено

found = Что найдено
made = { $comments ->
    [one] { $comments } комментарий
    [few] { $comments } комментария
    [many] { $comments } комментариев
   *[other] { $comments } комментария
} в { $files ->
    [one] { $files } файле
   *[other] { $files } файлах
}
made-none = Не найдено ни одного комментария в { $files ->
    [one] { $files } файле
   *[other] { $files } файлах
}
being-read-again = Идёт повторное чтение; здесь то, что было найдено раньше.
fact-joined = { $count ->
    [one] { $count } строка присоединена к более ранней
    [few] { $count } строки присоединены к более ранним
    [many] { $count } строк присоединено к более ранним
   *[other] { $count } строки присоединены к более ранним
}
fact-same = { $count ->
    [one] У { $count } комментария
   *[other] У { $count } комментариев
} тот же текст, что у другого; оставлены все
fact-nearly = { $count ->
    [one] У { $count } комментария
   *[other] У { $count } комментариев
} тот же или почти тот же текст, что у другого; оставлены все
fact-without-text = { $count ->
    [one] У { $count } комментария нет собственного текста: он пуст или в нём сказано лишь «см. приложение»
   *[other] У { $count } комментариев нет собственного текста: они пусты или в них сказано лишь «см. приложение»
}
fact-no-place-for-text = { $count ->
    [one] { $count } комментарий без текста: в его файле нет известного места для текста. Укажите столбец или добавьте файл с текстами
    [few] { $count } комментария без текста: в их файле нет известного места для текста. Укажите столбец или добавьте файл с текстами
    [many] { $count } комментариев без текста: в их файле нет известного места для текста. Укажите столбец или добавьте файл с текстами
   *[other] { $count } комментария без текста: в их файле нет известного места для текста. Укажите столбец или добавьте файл с текстами
}
fact-positions = { $count ->
    [one] Зафиксирована { $count } позиция
    [few] Зафиксированы { $count } позиции
    [many] Зафиксировано { $count } позиций
   *[other] Зафиксировано { $count } позиции
}
fact-undated = { $count ->
    [one] У { $count } комментария нет даты
   *[other] У { $count } комментариев нет даты
}
fact-without-country = { $count ->
    [one] У { $count } комментария страна неизвестна
   *[other] У { $count } комментариев страна неизвестна
}
fact-masked = Скрыто в текстах: адреса электронной почты ({ $email }), номера телефонов ({ $phone }), почтовые адреса ({ $address })
keep-personal-data = Оставить в текстах адреса электронной почты, номера телефонов и почтовые адреса
which = Какие
and-more = и ещё { $count }

### Файл

files = Файлы
more-files = и ещё { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
rows-and-comments = { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
    [many] { $rows } строк
   *[other] { $rows } строки
}, { $comments ->
    [one] { $comments } комментарий
    [few] { $comments } комментария
    [many] { $comments } комментариев
   *[other] { $comments } комментария
}
rows-and-positions = { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
    [many] { $rows } строк
   *[other] { $rows } строки
}, { $positions ->
    [one] { $positions } позиция
    [few] { $positions } позиции
    [many] { $positions } позиций
   *[other] { $positions } позиции
}
not-known = не распознано
read-as = Читать как
as-found-out = { $what } (определено автоматически)
find-it-out = определить автоматически
columns-separated-by = Разделитель столбцов
comma = запятая
semicolon = точка с запятой
tab = табуляция
vertical-bar = вертикальная черта
names-of-columns = Названия столбцов
no-row = ни в одной строке
row-number = в строке { $number }
encoding = Кодировка
dates-are = Порядок в датах
as-the-dates-show = как видно по датам
day-month-year = день, месяц, год
month-day-year = месяц, день, год
year-month-day = год, месяц, день
language-of-comments = Язык комментариев, где он не указан
language-example = ru, en…
what-columns-hold = Что содержат столбцы
first-rows-of = Первые строки: { $name }
column-holds = Столбец { $number }, «{ $name }», содержит
more-columns = { $count ->
    [one] Не показан ещё { $count } столбец
    [few] Не показаны ещё { $count } столбца
    [many] Не показано ещё { $count } столбцов
   *[other] Не показаны ещё { $count } столбца
}
personal-left-out = Не перенесены столбцы, по которым можно связаться с человеком: { $columns }

field-nothing = не переносится
field-text = текст
field-id = идентификатор
field-author = автор
field-first = имя
field-last = фамилия
field-organization = организация
field-role = должность
field-kind = категория автора
field-country = страна
field-region = регион
field-title = заголовок
field-date = дата
field-language = язык
field-url = адрес в сети
field-attachments = приложения
field-paper = документ
field-withdrawn = отозван
field-tag = отдельный фильтр

format-corpus = корпус
format-table = таблица (CSV, TSV)
format-regulations-bulk = массовая выгрузка с regulations.gov
format-regulations-docket = выгрузка дела с regulations.gov (до 2021 г.)
format-polis = комментарии Pol.is
format-regulations-api = JSON с regulations.gov
format-fcc-ecfs = обращения в FCC (ECFS)
format-eu-have-your-say = отзывы с «Have your say»
format-talk-to-the-city = таблица для Talk to the City
format-positions = позиции (таблица кодирования)
format-mail = почта (mbox, pipermail)
format-mhonarc = страница почтового архива (MHonArc)
format-html = веб-страница (HTML)
format-text = текст (простой, Markdown)
format-xlsx = книга с таблицами (XLSX)
format-docx = письмо (DOCX)
format-pdf = PDF
format-zip = zip с файлами
format-gzip = файл, сжатый gzip

### Проблемы

problems = { $count ->
    [one] { $count } проблема
    [few] { $count } проблемы
    [many] { $count } проблем
   *[other] { $count } проблемы
}
notes = { $count ->
    [one] { $count } примечание
    [few] { $count } примечания
    [many] { $count } примечаний
   *[other] { $count } примечания
}
problem-where = Где
problem-found = Что там стоит
problem-why = Что нужно знать
problem-hint = Что делать
severity-error = ошибка
severity-warning = предупреждение
severity-info = примечание
line = строка { $number }
hint-unknown-format = Выберите, что это, в поле «Читать как» под его именем.
hint-broken-encoding = Если имелась в виду другая кодировка, выберите её в поле «Кодировка».
hint-dates = Выберите порядок в поле «Порядок в датах».
hint-columns = Выберите, что содержит каждый столбец, в разделе «Что содержат столбцы».
hint-delimiter = Проверьте «Разделитель столбцов» и вообще таблица ли это.
hint-no-body = Укажите, кто запрашивает комментарии, в разделе «Описать обсуждение».
hint-no-language = Если все они на одном языке, укажите его в поле «Язык комментариев».
hint-kinds = Выберите столбец, в котором это указано, или назовите категории в разделе «Описать обсуждение».
hint-no-texts = Добавьте файл с текстами: строки соединяются по идентификаторам.
hint-positions-alone = Отметьте «Добавить к файлам, которые здесь есть» и выберите также комментарии; или выберите все файлы сразу.
hint-positions-kept = Ничего делать не нужно: они оставлены.

### Обсуждение

name-the-consultation = Описать обсуждение
naming-is-optional = Всё это можно оставить как есть.
consultation-title = Название
consultation-body = Кто запрашивает комментарии
consultation-closes = Окончание приёма, по одной дате в строке
consultation-papers = Документы, по одному в строке, после названия — адрес в сети
consultation-kinds = Категории авторов, по одной в строке, по порядку
# Двоеточие и пробел после него читает программа.
consultation-issues = Вопросы, по одному в строке, в виде «Название: предложение, за или против которого можно высказаться»

### Дальше

go-on = Продолжить
read-the-comments = { $count ->
    [one] Читать { $count } комментарий
    [few] Читать { $count } комментария
    [many] Читать { $count } комментариев
   *[other] Читать { $count } комментария
}
saved-as = Создана копия: { $name }.
save-as-corpus = Сохранить как корпус (JSON)
save-positions = Сохранить позиции (CSV)
save-empty-positions = Сохранить таблицу для записи позиций (CSV)
keep-in-this-browser = Хранить их в этом браузере до следующего раза
cannot-be-kept = Этот браузер ничего не хранит для этой страницы; вместо этого сохраните их как корпус.
files-together = { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[many] { $count } файлов
}
