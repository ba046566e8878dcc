# شاشة «فتح تعليقات» بالعربية. تُكتب الرسائل أولًا في en.ftl، والألفاظ هنا ألفاظ src/locale/ar.ftl.
# المسرد: taken over منقول، found out تعرّف تلقائي، kept محفوظ، row صف، line سطر، consultation مشاورة.

open-title = فتح تعليقات
open-lede = جداول وبيانات مصدَّرة وأرشيفات بريد وصفحات ويب ورسائل، أو مجموعة بيانات حُفظت من قبل. ويُتعرَّف تلقائيًّا على نوع كل ملف وعلى محتوى أعمدته؛ ويمكن تغيير كل شيء.
open-private = تُقرأ على هذا الجهاز. ولا يُرسل شيء إلى أي مكان.
back-to-the-comments = العودة إلى التعليقات
skip-to-the-content = الانتقال إلى المحتوى

### Choosing: الاختيار

choose = الاختيار
choose-files = اختيار ملفات…
choose-a-folder = اختيار مجلد…
drop-them-here = أو أفلتها أو ألصقها في أي مكان من هذه الصفحة
add-to-these-files = الإضافة إلى الملفات الموجودة هنا، بدلًا من أن تحل محلها
paste-instead = لصق نص بدلًا من ذلك
pasted-text = نص جدول أو رسالة أو بريد
read-this-text = قراءة هذا النص
pasted = نص ملصق
formats-that-are-read = جداول CSV وغيرها، وXLSX، وما صُدِّر من regulations.gov ومن FCC (ECFS) ومن «Have your say»، وPol.is، وTalk to the City، والبريد (mbox وpipermail وMHonArc)، وHTML، وDOCX، والنص العادي وMarkdown، وما ضُغط من ذلك كله بصيغة zip أو gzip، ومجموعات البيانات، وجداول المواقف من التعليقات الموجودة بينها. أما PDF فيقرؤه الأمر «comments import».
kept-here = محفوظة في هذا المتصفح
kept-item = { $title }: { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
kept-read = قراءة: { $title }
kept-add = إضافة ملفات: { $title }
kept-forget = نسيان: { $title }
add-files = إضافة ملفات
forget = نسيان
read = قراءة

### Reading: القراءة

reading = تجري قراءة { $count ->
    [one] ملف واحد
    [two] ملفين
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}: { $done } من أصل { $all }
assembling = يجري ترتيب التعليقات…
stop = إيقاف
stopped = أُوقفت القراءة. ولم يُنقل شيء.
not-read = تعذّرت القراءة: { $why }
megabytes = { $whole }.{ $tenth } ميغابايت

### What was found: ما عُثر عليه

found = ما عُثر عليه
made = { $comments ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $comments } تعليقات
    [many] { $comments } تعليقًا
   *[other] { $comments } تعليق
} في { $files ->
    [one] ملف واحد
    [two] ملفين
    [few] { $files } ملفات
    [many] { $files } ملفًا
   *[other] { $files } ملف
}
made-none = لم يُعثر على أي تعليق في { $files ->
    [one] ملف واحد
    [two] ملفين
    [few] { $files } ملفات
    [many] { $files } ملفًا
   *[other] { $files } ملف
}
being-read-again = تجري القراءة من جديد؛ وهذا ما عُثر عليه من قبل.
fact-joined = { $count ->
    [one] ضُمَّ صف واحد إلى صف سابق
    [two] ضُمَّ صفان إلى صفوف سابقة
    [few] ضُمَّت { $count } صفوف إلى صفوف سابقة
    [many] ضُمَّ { $count } صفًّا إلى صفوف سابقة
   *[other] ضُمَّ { $count } صف إلى صفوف سابقة
}
fact-same = { $count ->
    [one] تعليق واحد نصه مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
    [two] تعليقان نص كل منهما مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
    [few] { $count } تعليقات نص كل منها مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
    [many] { $count } تعليقًا نص كل منها مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
   *[other] { $count } تعليق نص كل منها مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
}
fact-nearly = { $count ->
    [one] تعليق واحد نصه مطابق أو شبه مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
    [two] تعليقان نص كل منهما مطابق أو شبه مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
    [few] { $count } تعليقات نص كل منها مطابق أو شبه مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
    [many] { $count } تعليقًا نص كل منها مطابق أو شبه مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
   *[other] { $count } تعليق نص كل منها مطابق أو شبه مطابق لنص تعليق آخر؛ وقد أُبقيت جميعها
}
fact-without-text = { $count ->
    [one] تعليق واحد ليس له نص خاص به: هو فارغ أو لا يقول إلا «انظر الملف المرفق»
    [two] تعليقان ليس لهما نص خاص بهما: هما فارغان أو لا يقولان إلا «انظر الملف المرفق»
    [few] { $count } تعليقات ليس لها نص خاص بها: هي فارغة أو لا تقول إلا «انظر الملف المرفق»
    [many] { $count } تعليقًا ليس لها نص خاص بها: هي فارغة أو لا تقول إلا «انظر الملف المرفق»
   *[other] { $count } تعليق ليس لها نص خاص بها: هي فارغة أو لا تقول إلا «انظر الملف المرفق»
}
fact-no-place-for-text = { $count ->
    [zero] لا تعليقات بلا نص
    [one] تعليق واحد بلا نص، إذ ليس في ملفه موضع معروف للنص: حدّد العمود، أو أضف الملف الذي فيه النص
    [two] تعليقان بلا نص، إذ ليس في ملفهما موضع معروف للنص: حدّد العمود، أو أضف الملف الذي فيه النصوص
    [few] { $count } تعليقات بلا نص، إذ ليس في ملفها موضع معروف للنص: حدّد العمود، أو أضف الملف الذي فيه النصوص
    [many] { $count } تعليقًا بلا نص، إذ ليس في ملفها موضع معروف للنص: حدّد العمود، أو أضف الملف الذي فيه النصوص
   *[other] { $count } تعليق بلا نص، إذ ليس في ملفها موضع معروف للنص: حدّد العمود، أو أضف الملف الذي فيه النصوص
}
fact-positions = { $count ->
    [one] سُجِّل موقف واحد
    [two] سُجِّل موقفان
    [few] سُجِّلت { $count } مواقف
    [many] سُجِّل { $count } موقفًا
   *[other] سُجِّل { $count } موقف
}
fact-undated = { $count ->
    [one] تعليق واحد غير مؤرَّخ
    [two] تعليقان غير مؤرَّخين
    [few] { $count } تعليقات غير مؤرَّخة
    [many] { $count } تعليقًا غير مؤرَّخ
   *[other] { $count } تعليق غير مؤرَّخ
}
fact-without-country = { $count ->
    [one] تعليق واحد بلده غير معروف
    [two] تعليقان بلداهما غير معروفين
    [few] { $count } تعليقات بلدانها غير معروفة
    [many] { $count } تعليقًا بلدانها غير معروفة
   *[other] { $count } تعليق بلدانها غير معروفة
}
fact-masked = ما حُجب في النصوص: عناوين البريد الإلكتروني ({ $email })، وأرقام الهاتف ({ $phone })، وعناوين السكن ({ $address })
keep-personal-data = إبقاء عناوين البريد الإلكتروني وأرقام الهاتف وعناوين السكن في النصوص
which = ما هي
and-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
   *[other] و{ $count } غيرها
}

### A file: ملف

files = الملفات
more-files = { $count ->
    [one] وملف آخر
    [two] وملفان آخران
    [few] و{ $count } ملفات أخرى
    [many] و{ $count } ملفًا آخر
   *[other] و{ $count } ملف آخر
}
rows-and-comments = { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًّا
   *[other] { $rows } صف
}، { $comments ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $comments } تعليقات
    [many] { $comments } تعليقًا
   *[other] { $comments } تعليق
}
rows-and-positions = { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًّا
   *[other] { $rows } صف
}، { $positions ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $positions } مواقف
    [many] { $positions } موقفًا
   *[other] { $positions } موقف
}
not-known = غير معروف
read-as = القراءة بصيغة
as-found-out = { $what } (تعرّف تلقائي)
find-it-out = التعرّف تلقائيًا
columns-separated-by = الفاصل بين الأعمدة
comma = فاصلة
semicolon = فاصلة منقوطة
tab = علامة جدولة
vertical-bar = خط عمودي
names-of-columns = أسماء الأعمدة
no-row = ليست في أي صف
row-number = في الصف { $number }
encoding = الترميز
dates-are = ترتيب التواريخ
as-the-dates-show = كما تدل عليه التواريخ
day-month-year = اليوم، الشهر، السنة
month-day-year = الشهر، اليوم، السنة
year-month-day = السنة، الشهر، اليوم
language-of-comments = لغة التعليقات، حيث لا تُذكر
# كل رمز معزول، ليُقرأ الأول منهما من اليمين.
language-example = ⁨ar⁩، ⁨en⁩…
what-columns-hold = ما تحتوي عليه الأعمدة
first-rows-of = الصفوف الأولى من { $name }
column-holds = العمود { $number }، «{ $name }»، يحتوي على
more-columns = { $count ->
    [one] عمود آخر غير معروض
    [two] عمودان آخران غير معروضين
    [few] { $count } أعمدة أخرى غير معروضة
    [many] { $count } عمودًا آخر غير معروضة
   *[other] { $count } عمود آخر غير معروضة
}
personal-left-out = أعمدة لم تُنقل لأنها تبيّن كيفية الاتصال بشخص: { $columns }

field-nothing = لا يُنقل
field-text = النص
field-id = المعرِّف
field-author = صاحب التعليق
field-first = الاسم الأول
field-last = اسم العائلة
field-organization = المنظمة
field-role = المنصب
field-kind = فئة صاحب التعليق
field-country = البلد
field-region = المنطقة
field-title = العنوان
field-date = التاريخ
field-language = اللغة
field-url = الرابط
field-attachments = المرفقات
field-paper = الورقة
field-withdrawn = مسحوب
field-tag = تصفية خاصة به

format-corpus = مجموعة بيانات
format-table = جدول (CSV أو TSV)
format-regulations-bulk = تنزيل مجمَّع من regulations.gov
format-regulations-docket = ملف قضية مصدَّر من regulations.gov (حتى عام 2021)
format-polis = تعليقات من Pol.is
format-regulations-api = بيانات JSON من regulations.gov
format-fcc-ecfs = مذكرات مقدَّمة إلى FCC (ECFS)
format-eu-have-your-say = آراء من «Have your say»
format-talk-to-the-city = جدول من أجل Talk to the City
format-positions = مواقف (جدول ترميز)
format-mail = بريد (mbox أو pipermail)
format-mhonarc = صفحة من أرشيف بريد (MHonArc)
format-html = صفحة ويب (HTML)
format-text = نص (عادي أو Markdown)
format-xlsx = مصنف جداول (XLSX)
format-docx = رسالة (DOCX)
format-pdf = ملف PDF
format-zip = ملفات مضغوطة بصيغة zip
format-gzip = ملف مضغوط بصيغة gzip

### Problems: المشكلات

problems = { $count ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $count } مشكلات
   *[other] { $count } مشكلة
}
notes = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
   *[other] { $count } ملاحظة
}
problem-where = الموضع
problem-found = ما يوجد فيه
problem-why = ما يلزم معرفته
problem-hint = ما العمل
severity-error = خطأ
severity-warning = تحذير
severity-info = ملاحظة
line = السطر { $number }
hint-unknown-format = اختر نوعه عند «القراءة بصيغة»، تحت اسمه.
hint-broken-encoding = إذا كان المقصود ترميزًا آخر، فاختره عند «الترميز».
hint-dates = اختر ترتيبًا عند «ترتيب التواريخ».
hint-columns = اختر ما يحتوي عليه كل عمود تحت «ما تحتوي عليه الأعمدة».
hint-delimiter = تحقق من «الفاصل بين الأعمدة»، ومن أن هذا جدول أصلًا.
hint-no-body = اذكر الجهة التي تطلب التعليقات تحت «التعريف بالمشاورة».
hint-no-language = إذا كانت كلها بلغة واحدة، فاذكرها عند «لغة التعليقات».
hint-kinds = اختر العمود الذي يبيّن ذلك، أو سمِّ الفئات تحت «التعريف بالمشاورة».
hint-no-texts = أضف الملف الذي فيه النصوص: تُضمّ الصفوف بحسب معرّفاتها.
hint-positions-alone = ضع علامة عند «الإضافة إلى الملفات الموجودة هنا»، ثم اختر التعليقات أيضًا؛ أو اختر الملفات كلها معًا.
hint-positions-kept = لا يلزم فعل شيء: فقد أُبقيت.

### The consultation: المشاورة

name-the-consultation = التعريف بالمشاورة
naming-is-optional = يمكن ترك ذلك كله كما هو.
consultation-title = العنوان
consultation-body = الجهة التي تطلب التعليقات
consultation-closes = تواريخ الإغلاق، تاريخ واحد في كل سطر
consultation-papers = الأوراق، ورقة واحدة في كل سطر، والرابط بعد العنوان
consultation-kinds = فئات أصحاب التعليقات، فئة واحدة في كل سطر، بالترتيب
# يقرأ البرنامج النقطتين والمسافة التي تليهما.
consultation-issues = المسائل، مسألة واحدة في كل سطر، على صورة «الاسم: جملة يمكن تأييدها أو معارضتها»

### Going on: المتابعة

go-on = متابعة
read-the-comments = { $count ->
    [zero] لا تعليقات للقراءة
    [one] قراءة تعليق واحد
    [two] قراءة تعليقين
    [few] قراءة { $count } تعليقات
    [many] قراءة { $count } تعليقًا
   *[other] قراءة { $count } تعليق
}
saved-as = أُعدّت نسخة: { $name }.
save-as-corpus = حفظ كمجموعة بيانات (JSON)
save-positions = حفظ المواقف (CSV)
save-empty-positions = حفظ جدول لتسجيل المواقف (CSV)
keep-in-this-browser = حفظها في هذا المتصفح، للمرة القادمة
cannot-be-kept = لا يحفظ هذا المتصفح شيئًا لهذه الصفحة؛ احفظها بدلًا من ذلك كمجموعة بيانات.
files-together = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
