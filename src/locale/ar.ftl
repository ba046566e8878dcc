# واجهة البرنامج بالعربية. تُكتب الرسائل أولًا في en.ftl.
# المسرد: comment تعليق، commenter صاحب التعليق، issue مسألة، stance/position موقف، passage مقطع، link صلة (رابط: عنوان المقطع في الشبكة)،
# counterpart مقابل، wording صياغة، hit موضع، facet/filters التصفية، close الإغلاق، paper ورقة، corpus مجموعة البيانات، posted أُرسل،
# summary ملخص، not coded غير مسجَّل، silent سكوت.

### Counts and lists: الأعداد والقوائم

comments = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
hits = { $count ->
    [zero] لا مواضع
    [one] موضع واحد
    [two] موضعان
    [few] { $count } مواضع
    [many] { $count } موضعًا
   *[other] { $count } موضع
}
found = { $shown } من أصل { $all ->
    [one] تعليق واحد
    [two] تعليقين
    [few] { $all } تعليقات
    [many] { $all } تعليقًا
   *[other] { $all } تعليق
}
series-separator = { " و" }
series-last = { $most } و{ $last }
choice-separator = { " أو " }
choice-last = { $most } أو { $last }
clauses-separator = { "، " }
clauses-and = { $most } و{ $last }
clauses-or = { $most } أو { $last }
and-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
   *[other] و{ $count } غيرها
}
percent = { $count }%

### Dates: التواريخ

month = { $number ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
month-short = { $number ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
day = { $day } { $month }
day-and-year = { $day } { $month } { $year }
long-date = { $day } { $month } { $year }
long-date-and-time = { $day } { $month } { $year }، الساعة { $time } UTC
late-by-less-than-a-minute = بعد أقل من دقيقة من الإغلاق
late-by-minutes = { $minutes ->
    [one] بعد دقيقة واحدة من الإغلاق
    [two] بعد دقيقتين من الإغلاق
    [few] بعد { $minutes } دقائق من الإغلاق
   *[other] بعد { $minutes } دقيقة من الإغلاق
}
late-by-hours = { $hours ->
    [one] بعد ساعة واحدة{ $minutes ->
        [zero] { " " }من الإغلاق
        [one] { " " }ودقيقة واحدة من الإغلاق
        [two] { " " }ودقيقتين من الإغلاق
        [few] { " " }و{ $minutes } دقائق من الإغلاق
       *[other] { " " }و{ $minutes } دقيقة من الإغلاق
    }
    [two] بعد ساعتين{ $minutes ->
        [zero] { " " }من الإغلاق
        [one] { " " }ودقيقة واحدة من الإغلاق
        [two] { " " }ودقيقتين من الإغلاق
        [few] { " " }و{ $minutes } دقائق من الإغلاق
       *[other] { " " }و{ $minutes } دقيقة من الإغلاق
    }
    [few] بعد { $hours } ساعات{ $minutes ->
        [zero] { " " }من الإغلاق
        [one] { " " }ودقيقة واحدة من الإغلاق
        [two] { " " }ودقيقتين من الإغلاق
        [few] { " " }و{ $minutes } دقائق من الإغلاق
       *[other] { " " }و{ $minutes } دقيقة من الإغلاق
    }
   *[other] بعد { $hours } ساعة{ $minutes ->
        [zero] { " " }من الإغلاق
        [one] { " " }ودقيقة واحدة من الإغلاق
        [two] { " " }ودقيقتين من الإغلاق
        [few] { " " }و{ $minutes } دقائق من الإغلاق
       *[other] { " " }و{ $minutes } دقيقة من الإغلاق
    }
}
late-by-days = { $days ->
    [one] بعد يوم واحد{ $hours ->
        [zero] { " " }من الإغلاق
        [one] { " " }وساعة واحدة من الإغلاق
        [two] { " " }وساعتين من الإغلاق
        [few] { " " }و{ $hours } ساعات من الإغلاق
       *[other] { " " }و{ $hours } ساعة من الإغلاق
    }
    [two] بعد يومين{ $hours ->
        [zero] { " " }من الإغلاق
        [one] { " " }وساعة واحدة من الإغلاق
        [two] { " " }وساعتين من الإغلاق
        [few] { " " }و{ $hours } ساعات من الإغلاق
       *[other] { " " }و{ $hours } ساعة من الإغلاق
    }
    [few] بعد { $days } أيام{ $hours ->
        [zero] { " " }من الإغلاق
        [one] { " " }وساعة واحدة من الإغلاق
        [two] { " " }وساعتين من الإغلاق
        [few] { " " }و{ $hours } ساعات من الإغلاق
       *[other] { " " }و{ $hours } ساعة من الإغلاق
    }
    [many] بعد { $days } يومًا{ $hours ->
        [zero] { " " }من الإغلاق
        [one] { " " }وساعة واحدة من الإغلاق
        [two] { " " }وساعتين من الإغلاق
        [few] { " " }و{ $hours } ساعات من الإغلاق
       *[other] { " " }و{ $hours } ساعة من الإغلاق
    }
   *[other] بعد { $days } يوم{ $hours ->
        [zero] { " " }من الإغلاق
        [one] { " " }وساعة واحدة من الإغلاق
        [two] { " " }وساعتين من الإغلاق
        [few] { " " }و{ $hours } ساعات من الإغلاق
       *[other] { " " }و{ $hours } ساعة من الإغلاق
    }
}
language-not-stated = اللغة غير مذكورة

### Stances: المواقف

stance-supports = تأييد
stance-supports-if = تأييد مشروط
stance-mixed = موقف متباين
stance-opposes = معارضة
stance-raises = طرح دون موقف
stance-silent = سكوت
stance-not-coded = غير مسجَّل
stance-within-supports = تأييد
stance-within-supports-if = تأييد مشروط
stance-within-mixed = موقف متباين
stance-within-opposes = معارضة
stance-within-raises = طرح دون موقف
stance-within-silent = سكوت
stance-within-not-coded = غير مسجَّل
stance-letter-supports = ت
stance-letter-supports-if = ش
stance-letter-mixed = م
stance-letter-opposes = ع
stance-letter-raises = ط
stance-letter-silent = –
stance-letter-not-coded = ·

### What a text is: ما هو النص

source-record = معروف وجوده، ولا يتوفر نصه
source-whole = التعليق كاملًا بنصه الأصلي
source-opening = مطلع التعليق بنصه الأصلي
source-second-hand = بنصه الأصلي كما اقتبسته جهة أخرى
source-summary-whole = ملخص من إعداد المحررين للتعليق كاملًا
source-summary-opening = ملخص من إعداد المحررين لمطلع التعليق
source-summary-second-hand = ملخص من إعداد المحررين، غير مباشر: استنادًا إلى ما نقلته جهة أخرى
source-short-record = بلا نص
source-short-whole = النص كاملًا
source-short-part = جزء من النص
source-short-second-hand = ملخص غير مباشر
source-short-summary = ملخص
cite-own-words = ¶ { $numbers }
cite-summary = الملخص، { $numbers }
passage-link = المقطع { $numbers }
passage-link-summary = مقطع الملخص { $numbers }
passage-link-signature = التوقيع، المقطع { $numbers }
passage-link-heading = العنوان، المقطع { $numbers }
sentences = { $count ->
    [one] الجملة { $numbers }
    [two] الجملتان { $numbers }
   *[other] الجمل { $numbers }
}

### Orders: الترتيب

sort-date = تاريخ الإرسال
sort-name = الاسم
sort-kind = فئة صاحب التعليق
sort-length = الطول
sort-relevance = الأكثر مطابقة

### Comparing: المقارنة

add-to-compare = إضافة إلى المقارنة: { $name }
remove-from-compare = إزالة من المقارنة: { $name }
relation-none = لا أحد يتناولها
relation-only = لا أحد سوى { $name }
relation-only-rest = { " " }يتناولها
relation-both = كلاهما يتناولها
relation-all = { $count ->
    [3] الثلاثة جميعًا يتناولونها
    [4] الأربعة جميعًا يتناولونها
   *[other] الجميع يتناولونها، وعددهم { $count }
}
relation-some = يتناولها { $some } من أصل { $all }
relation-opposite = ، بمواقف متعارضة
relation-same = ، بمواقف متفقة
relation-no-side = ، دون انحياز إلى أي جانب
relation-some-no-side = { $count ->
   *[other] ؛ دون انحياز إلى أي جانب: { $names }
}
same-words = النصان متطابقان كلمةً كلمة.
nearly-the-same-words = النصان شبه متطابقين: { $both } من أصل { $either } من الكلمات ترد في كليهما. وما انفرد به أحدهما مميَّز بعلامة.
coverage = { $linked } من أصل { $of ->
    [one] مقطع واحد
    [two] مقطعين
    [few] { $of } مقاطع
    [many] { $of } مقطعًا
   *[other] { $of } مقطع
}
coverage-rest = { $linked ->
    [one] { " " }في { $here } له مقابل عُثر عليه في { $there }
    [two] { " " }في { $here } لهما مقابل عُثر عليه في { $there }
   *[other] { " " }في { $here } لها مقابل عُثر عليه في { $there }
}
no-counterpart = { $name } { $cited }: لا مقابل له.
no-counterpart-perhaps = { $name } { $cited }: لا مقابل له. ربما { $possible }.
possible-separator = ، أو{ " " }
link-close = صلة قوية، عثر عليها الحاسوب.
link-related = صلة متوسطة، عثر عليها الحاسوب.
group-and-count = { $name } ({ $count })
kind-and-date = { $kind } · { $date }
source-group = مجموعة؛ والأعداد أعداد تعليقات
offered-comments = التعليقات
comparing-none = مقارنة التعليقات
group-without-text = ليس للمجموعة نص خاص بها: تُقارَن تعليقاتها حسب المسألة، أو تُضاف واحدًا واحدًا.
no-issues = لم تُسجَّل أي مسائل لهذه التعليقات.
folded-issues-of-two = { $count ->
    [one] لا موقف لأيٍّ منهما من مسألة واحدة: { $names }.
    [two] لا موقف لأيٍّ منهما من مسألتين: { $names }.
    [few] لا موقف لأيٍّ منهما من { $count } مسائل: { $names }.
   *[other] لا موقف لأيٍّ منهما من { $count } مسألة: { $names }.
}
folded-issues = { $count ->
    [one] لا موقف لأيٍّ منها من مسألة واحدة: { $names }.
    [two] لا موقف لأيٍّ منها من مسألتين: { $names }.
    [few] لا موقف لأيٍّ منها من { $count } مسائل: { $names }.
   *[other] لا موقف لأيٍّ منها من { $count } مسألة: { $names }.
}
overlap-both = كلاهما يتناول{ " " }
overlap-all = { $count ->
    [3] الثلاثة جميعًا يتناولون{ " " }
    [4] الأربعة جميعًا يتناولون{ " " }
   *[other] الجميع، وعددهم { $count }، يتناولون{ " " }
}
overlap-issues = { $shared } من أصل { $issues ->
    [one] مسألة واحدة
    [two] مسألتين
    [few] { $issues } مسائل
   *[other] { $issues } مسألة
}
overlap-end = .
relation-comments-rest = { $speaking ->
    [one] { " " }يتناولها
    [two] { " " }يتناولانها
   *[other] { " " }تتناولها
}
as-base = مثل { $name }
suggested-opposite = موقفان متعارضان من «{ $issue }»
suggested-same = موقفان متفقان من «{ $issue }»
suggested-issues = يتناولان المسائل نفسها
name-and-cite = { $name } { $cited }
possible-counterpart = { $cited } ({ $why })
nothing-to-link = { $name }: لا يتوفر نص، فلا يمكن ربط شيء به.
linked-across = { $one } و{ $other } بلغتين مختلفتين: لا يربط بينهما إلا الأسماء والأعداد والكلمات التي قرن المحررون بينها.
left-out-of-links = { $count ->
    [one] { $name }: النص طويل جدًّا، ولم يُربط مقطعه الأخير.
    [two] { $name }: النص طويل جدًّا، ولم يُربط مقطعاه الأخيران.
    [few] { $name }: النص طويل جدًّا، ولم تُربط آخر { $count } مقاطع منه.
    [many] { $name }: النص طويل جدًّا، ولم يُربط آخر { $count } مقطعًا منه.
   *[other] { $name }: النص طويل جدًّا، ولم يُربط آخر { $count } مقطع منه.
}
link-of = الصلة { $number } من { $count }.
passages-share = المشترك بين { $one } و{ $other }:{ " " }
link-name-close = الصلة { $number }، قوية، مع { $cited }
link-name-related = الصلة { $number }، متوسطة، مع { $cited }
how-links = الصلات: يربط الحاسوب بين مقطعين إذا اشتركا في كلمات نادرة، إما لاتحاد أصلها وإما لأن المحررين نصوا على أن معناها واحد؛ ويُحتسب مع كل مقطع العنوان الذي يعلوه، وكذلك، بوزن أقل، كلمات أشبه المقاطع به في التعليقات الأخرى. ويكون كل منهما من أشبه ثلاثة مقاطع بالآخر، ويشتركان في كلمتين على الأقل من كلماتهما هما. ولا تُربط التحيات ولا العناوين ولا التوقيعات. والصلة تقول «انظر هنا»؛ ولا تقول إن المقطعين متفقان، ولا يدخل شيء منها في المواقف التي سجّلها أشخاص.
how-links-measured = قيس ذلك على رسائل مصطنعة عددها { $letters } (أي { $pairs } من الأزواج) أُفردت لهذا الغرض (وقد اطُّلع على أرقامها عند اختيار قيمتي إعدادين)، مع تحديد الكلمات ذات المعنى الواحد يدويًّا: فمن الصلات المعروضة، وعددها { $shown }، عبّر { $point } عن الفكرة نفسها وكان { $subject } في الموضوع نفسه؛ ومن أزواج المقاطع التي تعبّر عن الفكرة نفسها، وعددها { $all }، لم يُربط معظمها. وعدم وجود صلة لا يعني عدم وجود مقابل. أما المقاطع التي يسبقها «ربما»، وتُذكر لمقطع يُقرأ ولا صلة له، فهي تخمينات: وعددها مع الصلات { $offered }، منها { $right } عبّرت عن الفكرة نفسها.
how-wording = الصياغة المشتركة: خمس كلمات متتالية متطابقة، وما يليها وإن تخللته تغييرات طفيفة، بما لا يقل عن { $words } من الكلمات أو { $characters } من الأحرف. ومن العبارات التي زُرعت في نص مصطنع وغُيِّرت فيها كل كلمة خامسة، عُثر على { $found }، وكان { $right } مما عُرض صحيحًا.
how-words = الكلمات التي يغلب ورودها في أحد التعليقات دون غيره: العبرة بعدد المقاطع لا بعدد مرات الورود؛ وتُعرض الكلمة إذا كان من المستبعد أن تكون المصادفة وحدها قد وضعتها هناك. وعندما وُزعت المقاطع عشوائيًّا، عُرضت كلمة في { $wrong } من أصل { $dealt } من المقارنات.
wording-of-paper = اقتباس من { $title }
wording-of-some-paper = اقتباس من ورقة
wording-of-both = الصياغة نفسها في التعليقين
wording-stock = عبارة شائعة
wording-empty = { $one } و{ $other }: لا يتوفر نص تمكن مقارنته كلمةً كلمة.
wording-summary = { $one } و{ $other }: أحدهما معروف من ملخص، وكلماته كلمات المحررين. ولذلك لم يُبحث عن شيء.
wording-itself = { $one } و{ $other } تعليق واحد.
wording-languages = { $one } و{ $other } بلغتين مختلفتين: لا يُعثر إلا على ما اقتُبس فيهما بنصه.
wording-none = { $one } و{ $other }: لا صياغة مشتركة، أي لا يتوالى فيهما { $words } من الكلمات أو { $characters } من الأحرف بالصورة نفسها.
wording-stretches = { $count ->
    [zero] { $one } و{ $other }: لا عبارات شبه متطابقة.
    [one] { $one } و{ $other }: عبارة واحدة شبه متطابقة.
    [two] { $one } و{ $other }: عبارتان شبه متطابقتين.
    [few] { $one } و{ $other }: { $count } عبارات شبه متطابقة.
   *[other] { $one } و{ $other }: { $count } عبارة شبه متطابقة.
}
wording-earlier = تاريخ إرسال { $first } أسبق من تاريخ إرسال { $then }؛ ولا يُعرف من كتب هذه الكلمات.
part-of = { $part } من { $whole }
words-none = لا ترد هنا أي كلمة أكثر مما تفسره المصادفة.
words-passages = المقاطع التي ترد فيها الكلمة، من { $here } هنا و{ $elsewhere } في الباقي.
words-read = { $count ->
    [one] تعليق واحد
    [two] تعليقين
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
words-read-of = { $count ->
    [one] تعليق واحد من أصل { $all }
    [two] تعليقين من أصل { $all }
    [few] { $count } تعليقات من أصل { $all }
    [many] { $count } تعليقًا من أصل { $all }
   *[other] { $count } تعليق من أصل { $all }
}
words-not-own = لا يتوفر نص بكلمات صاحب التعليق.
words-too-short = { $count ->
    [zero] النص أقصر من أن تُميَّز فيه الكلمات عن المصادفة: لا كلمات هنا، والحد الأدنى { $fewest }.
    [one] النص أقصر من أن تُميَّز فيه الكلمات عن المصادفة: كلمة واحدة هنا، والحد الأدنى { $fewest }.
    [two] النص أقصر من أن تُميَّز فيه الكلمات عن المصادفة: كلمتان هنا، والحد الأدنى { $fewest }.
    [few] النص أقصر من أن تُميَّز فيه الكلمات عن المصادفة: { $count } كلمات هنا، والحد الأدنى { $fewest }.
   *[other] النص أقصر من أن تُميَّز فيه الكلمات عن المصادفة: { $count } كلمة هنا، والحد الأدنى { $fewest }.
}
words-nothing-else = { $count ->
    [zero] ما يمكن أن يُقارَن به النص قليل جدًّا: لا كلمات في نصوص أصحاب التعليقات الأخرى، والحد الأدنى { $fewest }.
    [one] ما يمكن أن يُقارَن به النص قليل جدًّا: كلمة واحدة في نصوص أصحاب التعليقات الأخرى، والحد الأدنى { $fewest }.
    [two] ما يمكن أن يُقارَن به النص قليل جدًّا: كلمتان في نصوص أصحاب التعليقات الأخرى، والحد الأدنى { $fewest }.
    [few] ما يمكن أن يُقارَن به النص قليل جدًّا: { $count } كلمات في نصوص أصحاب التعليقات الأخرى، والحد الأدنى { $fewest }.
   *[other] ما يمكن أن يُقارَن به النص قليل جدًّا: { $count } كلمة في نصوص أصحاب التعليقات الأخرى، والحد الأدنى { $fewest }.
}

### Problems: المشكلات

severity-error = خطأ
severity-warning = تحذير
severity-info = ملاحظة

### Filters: التصفية

facet-paper = الورقة
facet-kind = فئة صاحب التعليق
facet-issue = المسألة
facet-stance = الموقف من مسألة
facet-country = البلد
facet-region = المنطقة
facet-period = تاريخ الإرسال
facet-language = اللغة
facet-status = المتوفر من النص
facet-length = طول النص المتوفر
facet-attachments = المرفقات
in-use-posted = الإرسال
in-use-kind = الفئة
in-use-stance = الموقف
any-issue = أي مسألة
length-none = بلا نص
length-under-100 = أقل من 100 كلمة
length-100-300 = من 100 إلى 300 كلمة
length-300-1000 = من 300 إلى 1,000 كلمة
length-1000-3000 = من 1,000 إلى 3,000 كلمة
length-over-3000 = 3,000 كلمة فأكثر
attachments-some = بمرفقات
attachments-none = بلا مرفقات
more-values = { $more ->
    [one] وقيمة أخرى غير مدرجة.
    [two] وقيمتان أخريان غير مدرجتين.
    [few] و{ $more } قيم أخرى غير مدرجة.
   *[other] و{ $more } قيمة أخرى غير مدرجة.
}
more-tags = { $more ->
    [one] في مجموعة البيانات وسم آخر لا يُعرض هنا.
    [two] في مجموعة البيانات وسمان آخران لا يُعرضان هنا.
    [few] في مجموعة البيانات { $more } وسوم أخرى لا تُعرض هنا.
    [many] في مجموعة البيانات { $more } وسمًا آخر لا تُعرض هنا.
   *[other] في مجموعة البيانات { $more } وسم آخر لا تُعرض هنا.
}
status-whole = التعليق كاملًا
status-opening = المطلع فقط
status-second-hand = نقلًا عن جهة أخرى
status-record = بلا نص
unreadable-date = تاريخ تتعذر قراءته
by-close = بحلول { $close }
up-to-close = حتى { $close }
close-with-note = { $date }، { $note }
blame-one = لا تعليق يستوفي هذا الشرط. ونتيجة إزالته:
blame-only = لا تعليق يستوفي جميع الشروط، والسبب: { $only }. ونتيجة إزالة هذا الشرط:
blame-many = لا تعليق يستوفي جميع الشروط، ولا تكفي إزالة شرط أو شرطين. ونتيجة إزالة المزيد:
blame-pairs = لا تعليق يستوفي جميع الشروط، وليس السبب شرطًا واحدًا بعينه. ونتيجة إزالة شرطين:
blame-any = لا تعليق يستوفي جميع الشروط. ونتيجة إزالة أحدها:

### What stands around every screen: ما يحيط بكل شاشة

embed = تضمين هذا العرض في صفحة أخرى
offline = حفظ الصفحة للقراءة دون اتصال
offline-is-on = : مفعَّل. تُفتح هذه الصفحة بلا شبكة في هذا المتصفح.
offline-is-off = : غير مفعَّل. لا يُحفظ شيء من هذه الصفحة في هذا المتصفح.

### Copies, and what a browser keeps: النسخ وما يحفظه المتصفح

save = حفظ نسخة
save-with = { $judged ->
    [one] حفظ نسخة مع الصلة التي راجعتها
    [two] حفظ نسخة مع الصلتين اللتين راجعتهما
    [few] حفظ نسخة مع { $judged } صلات راجعتها
   *[other] حفظ نسخة مع { $judged } صلة راجعتها
}
nothing-kept = لا يتيح هذا المتصفح للصفحة حفظ أي شيء.
nothing-kept-until = وتبقى اختياراتك إلى أن تُغلق الصفحة.
nothing-kept-why = هذا معتاد في الإطارات المضمَّنة والنوافذ الخاصة. ولا يؤثر في القراءة ولا البحث ولا المقارنة. وإذا حفظت نسخة في ملف، بقيت اختياراتك فيها.
saved-as = أُعدّت نسخة: { $name }.
saved-opens = وتُفتح بالنقر المزدوج، بلا شبكة.
saved-corpus-opens = لا تحتوي إلا على التعليقات، وتفتحها صفحة مثل هذه.
saved-in-frame = إذا لم يصلك أي ملف، فالصفحة المحيطة لا تسمح لهذا الإطار بحفظ الملفات: افتح التعليقات في نافذة مستقلة، واحفظ النسخة منها.
not-saved = تعذّر إعداد النسخة.
not-saved-why = لم يمكن الحصول على جزء من هذه الصفحة، أو أن جزءًا منها ليس على الحال التي بُني عليها.
not-saved-what-to-do = أعد تحميل الصفحة، ثم احفظ النسخة.
you-are-offline = أنت غير متصل بالشبكة.
offline-works = كل شيء هنا ما زال يعمل، ما عدا الروابط إلى المصادر.

### The matrix of positions: مصفوفة المواقف

rows-as-listed = حسب القائمة
rows-alike = المواقف المتماثلة معًا
most-divided = الأكثر إثارةً للخلاف
most-raised = الأكثر تناولًا
most-silent = الأكثر سكوتًا عنها
sort-by = الترتيب حسب: { $issue }
sorted-by = مرتَّب حسب: { $issue }
divided = تأييد: { $pros }، معارضة: { $cons }
speak-to-it = يتناولها { $count } من أصل { $all ->
    [one] تعليق واحد
    [two] تعليقين
    [few] { $all } تعليقات
    [many] { $all } تعليقًا
   *[other] { $all } تعليق
}
are-silent = يسكت عنها { $count } من أصل { $all ->
    [one] تعليق واحد (بعد قراءة النص كاملًا)
    [two] تعليقين (بعد قراءة النص كاملًا)
    [few] { $all } تعليقات (بعد قراءة النص كاملًا)
    [many] { $all } تعليقًا (بعد قراءة النص كاملًا)
   *[other] { $all } تعليق (بعد قراءة النص كاملًا)
}
as-on-others = { $others ->
    [one] ، كما في مسألة أخرى
    [two] ، كما في مسألتين أخريين
    [few] ، كما في { $others } مسائل أخرى
   *[other] ، كما في { $others } مسألة أخرى
}

### Issues and positions: المسائل والمواقف

who-stands-where-on = { $count ->
    [one] مواقف أصحاب التعليقات من مسألة واحدة
    [two] مواقف أصحاب التعليقات من مسألتين
    [few] مواقف أصحاب التعليقات من { $count } مسائل
   *[other] مواقف أصحاب التعليقات من { $count } مسألة
}
late = متأخر
matrix-cell = { $name }، { $issue }: { $stance }
all-commenters = جميع أصحاب التعليقات
cell-recorded = سجّله أشخاص؛ ولم يُحسب آليًّا.
cell-recorded-by = التسجيل: { $coder }؛ ولم يُحسب آليًّا.
cell-recorded-on = سجّله أشخاص في { $date }؛ ولم يُحسب آليًّا.
cell-recorded-by-on = التسجيل: { $coder }، { $date }؛ ولم يُحسب آليًّا.
whole-read-silent = قُرئ التعليق كاملًا، وهو لا يتناول هذه المسألة. { $recorded }
nothing-recorded = لم يُسجَّل شيء عن موقف هذا التعليق من هذه المسألة.
nothing-recorded-in-part = لم يُسجَّل شيء: الجزء المتوفر من التعليق لا يمس هذه المسألة.
no-vote = الأعداد أعداد تعليقات لا أشخاص، وليست تصويتًا.
no-vote-in-part = { $all ->
    [one] الأعداد أعداد تعليقات لا أشخاص، وليست تصويتًا. ولا يُعرف إلا جزء من النص في { $part } من أصل تعليق واحد؛ وفي هذه الحالة تُصنَّف المسألة التي لم تُذكر «غير مسجَّل»، ولا تُصنَّف «سكوت» أبدًا.
    [two] الأعداد أعداد تعليقات لا أشخاص، وليست تصويتًا. ولا يُعرف إلا جزء من النص في { $part } من أصل تعليقين؛ وفي هذه الحالة تُصنَّف المسألة التي لم تُذكر «غير مسجَّل»، ولا تُصنَّف «سكوت» أبدًا.
    [few] الأعداد أعداد تعليقات لا أشخاص، وليست تصويتًا. ولا يُعرف إلا جزء من النص في { $part } من أصل { $all } تعليقات؛ وفي هذه الحالة تُصنَّف المسألة التي لم تُذكر «غير مسجَّل»، ولا تُصنَّف «سكوت» أبدًا.
    [many] الأعداد أعداد تعليقات لا أشخاص، وليست تصويتًا. ولا يُعرف إلا جزء من النص في { $part } من أصل { $all } تعليقًا؛ وفي هذه الحالة تُصنَّف المسألة التي لم تُذكر «غير مسجَّل»، ولا تُصنَّف «سكوت» أبدًا.
   *[other] الأعداد أعداد تعليقات لا أشخاص، وليست تصويتًا. ولا يُعرف إلا جزء من النص في { $part } من أصل { $all } تعليق؛ وفي هذه الحالة تُصنَّف المسألة التي لم تُذكر «غير مسجَّل»، ولا تُصنَّف «سكوت» أبدًا.
}
not-coded-of = غير مسجَّل: { $count } من أصل { $all }

### Words in context: الكلمات في السياق

context-once-indexed = تُعرض الكلمات في السياق بعد فهرسة التعليقات.
context-of-no-word = اكتب كلمة لتظهر في سياقها.
context-in-names-alone = ترد الكلمات في الأسماء وحدها، ولا ترد في أي نص متوفر.
places-in-comments = { $places ->
    [zero] لا مواضع في { $comments ->
        [one] تعليق واحد
        [two] تعليقين
        [few] { $comments } تعليقات
        [many] { $comments } تعليقًا
       *[other] { $comments } تعليق
    }
    [one] موضع واحد في { $comments ->
        [one] تعليق واحد
        [two] تعليقين
        [few] { $comments } تعليقات
        [many] { $comments } تعليقًا
       *[other] { $comments } تعليق
    }
    [two] موضعان في { $comments ->
        [one] تعليق واحد
        [two] تعليقين
        [few] { $comments } تعليقات
        [many] { $comments } تعليقًا
       *[other] { $comments } تعليق
    }
    [few] { $places } مواضع في { $comments ->
        [one] تعليق واحد
        [two] تعليقين
        [few] { $comments } تعليقات
        [many] { $comments } تعليقًا
       *[other] { $comments } تعليق
    }
    [many] { $places } موضعًا في { $comments ->
        [one] تعليق واحد
        [two] تعليقين
        [few] { $comments } تعليقات
        [many] { $comments } تعليقًا
       *[other] { $comments } تعليق
    }
   *[other] { $places } موضع في { $comments ->
        [one] تعليق واحد
        [two] تعليقين
        [few] { $comments } تعليقات
        [many] { $comments } تعليقًا
       *[other] { $comments } تعليق
    }
}
first-places = { $found ->
    [one] المواضع الـ{ $places } الأولى، في { $comments } من أصل تعليق واحد عُثر عليه. ويمكن تضييق النتائج بالتصفية.
    [two] المواضع الـ{ $places } الأولى، في { $comments } من أصل تعليقين عُثر عليهما. ويمكن تضييق النتائج بالتصفية.
    [few] المواضع الـ{ $places } الأولى، في { $comments } من أصل { $found } تعليقات عُثر عليها. ويمكن تضييق النتائج بالتصفية.
    [many] المواضع الـ{ $places } الأولى، في { $comments } من أصل { $found } تعليقًا عُثر عليها. ويمكن تضييق النتائج بالتصفية.
   *[other] المواضع الـ{ $places } الأولى، في { $comments } من أصل { $found } تعليق عُثر عليها. ويمكن تضييق النتائج بالتصفية.
}
passages-from-to = المقاطع من { $first } إلى { $last }

### Patterns: الأنماط

patterns = الأنماط
patterns-lede = متى وردت التعليقات، وممَّن، وما المسائل التي تناولتها، ومَن ذُكر فيها، وأيها شبه متطابق. كل شريط يقود إلى التعليقات التي يمثل عددها. الأعداد أعداد تعليقات لا أشخاص، وليست تصويتًا.
shades = اللون القوي لما يُبقيه البحث والتصفية، واللون الباهت لجميع التعليقات.
when-they-came = متى وردت التعليقات
who-commented = مَن علّق
where-from = من أين وردت التعليقات
what-they-spoke-to = ما الذي تناولته التعليقات
who-is-named = مَن ذُكر في التعليقات
nearly-the-same = تعليقات شبه متطابقة
alike-why = مجموعات من التعليقات تتطابق نصوصها بالقدر المختار هنا: تجمعها سلسلة من الأزواج، ومن بين جميع المتتاليات المؤلفة من ثلاث كلمات في أيٍّ من نصي الزوج، يرد هذا القدر على الأقل في النصين معًا. عثر عليها الحاسوب، وهو لا يعرف من كتب أولًا. والملخصات مستثناة.
alike-soon = تجري مقارنة النصوص.
none-alike = لا يوجد تعليقان شبه متطابقين.
not-read-for-own = أكثر من أن يُبحث عنها
none-so-alike = لا يطابق أيٌّ من التعليقات المعثور عليها تعليقًا آخر بنسبة { $percent }% أو أكثر.
groups-alike = { $of ->
    [zero] لا تعليقات في { $groups ->
        [one] مجموعة واحدة.
        [two] مجموعتين.
        [few] { $groups } مجموعات.
       *[other] { $groups } مجموعة.
    }
    [one] تعليق واحد في { $groups ->
        [one] مجموعة واحدة.
        [two] مجموعتين.
        [few] { $groups } مجموعات.
       *[other] { $groups } مجموعة.
    }
    [two] تعليقان في { $groups ->
        [one] مجموعة واحدة.
        [two] مجموعتين.
        [few] { $groups } مجموعات.
       *[other] { $groups } مجموعة.
    }
    [few] { $of } تعليقات في { $groups ->
        [one] مجموعة واحدة.
        [two] مجموعتين.
        [few] { $groups } مجموعات.
       *[other] { $groups } مجموعة.
    }
    [many] { $of } تعليقًا في { $groups ->
        [one] مجموعة واحدة.
        [two] مجموعتين.
        [few] { $groups } مجموعات.
       *[other] { $groups } مجموعة.
    }
   *[other] { $of } تعليق في { $groups ->
        [one] مجموعة واحدة.
        [two] مجموعتين.
        [few] { $groups } مجموعات.
       *[other] { $groups } مجموعة.
    }
}
groups-may-be-missed = وفي هذا العدد الكبير من النصوص قد يفوت نحو واحد من كل مائة.
other-groups = { $more ->
    [one] ومجموعة أخرى بعدد مساوٍ أو أقل.
    [two] ومجموعتان أخريان بعدد مساوٍ أو أقل.
    [few] و{ $more } مجموعات أخرى بعدد مساوٍ أو أقل.
   *[other] و{ $more } مجموعة أخرى بعدد مساوٍ أو أقل.
}
of-its-own = { $sentences ->
    [zero] لا جمل خاصة به
    [one] جملة واحدة خاصة به
    [two] جملتان خاصتان به
    [few] { $sentences } جمل خاصة به
   *[other] { $sentences } جملة خاصة به
}
stances-why = التعليقات حسب المسألة وحسب الموقف الذي سجّله أشخاص ولم يُحسب آليًّا. ولا يظهر في الرسم السكوت ولا ما لم يُسجَّل.
named-why = الجهات وأصحاب التعليقات الذين ذُكروا في النصوص الأصلية لتعليقات غيرهم. عثر عليهم الحاسوب: يُعثر على الاسم كما هو مدرج أو كما وُقّع به، ولا شيء يبيّن سبب ذكره. والملخصات مستثناة.
named-soon = تجري قراءة النصوص بحثًا عن الأسماء.
nobody-named = لم يُذكر أحد ممن أُدرجوا في مجموعة البيانات أو ممن علّقوا.
dated-all = { $all ->
    [zero] لا تعليقات مؤرَّخة
    [one] تعليق واحد مؤرَّخ
    [two] تعليقان مؤرَّخان
    [few] { $all } تعليقات مؤرَّخة
    [many] { $all } تعليقًا مؤرَّخًا
   *[other] { $all } تعليق مؤرَّخ
}
dated-some = المؤرَّخ { $dated } من أصل { $all ->
    [one] تعليق واحد
    [two] تعليقين
    [few] { $all } تعليقات
    [many] { $all } تعليقًا
   *[other] { $all } تعليق
}
dated-end = { $dated }.
dated-none-late = { $dated }، وليس فيها ما ورد بعد الإغلاق الأخير.
dated-late = { $dated }: { $early } حتى الإغلاق الأخير، و{ $late } بعده (بخطوط مائلة).
a-column = { $days ->
    [1] كل عمود يمثل يومًا، بتوقيت UTC.
    [two] كل عمود يمثل يومين، بتوقيت UTC.
    [few] كل عمود يمثل { $days } أيام، بتوقيت UTC.
    [many] كل عمود يمثل { $days } يومًا، بتوقيت UTC.
   *[other] كل عمود يمثل { $days } يوم، بتوقيت UTC.
}
undated = { $count ->
    [zero] لا تعليقات غير مؤرَّخة
    [one] تعليق واحد غير مؤرَّخ
    [two] تعليقان غير مؤرَّخين
    [few] { $count } تعليقات غير مؤرَّخة
    [many] { $count } تعليقًا غير مؤرَّخ
   *[other] { $count } تعليق غير مؤرَّخ
}
other-countries = { $more ->
    [one] وبلد آخر، ضمن التصفية في القائمة.
    [two] وبلدان آخران، ضمن التصفية في القائمة.
    [few] و{ $more } بلدان أخرى، ضمن التصفية في القائمة.
    [many] و{ $more } بلدًا آخر، ضمن التصفية في القائمة.
   *[other] و{ $more } بلد آخر، ضمن التصفية في القائمة.
}
other-names = { $more ->
    [one] واسم آخر ذُكر في عدد أقل من التعليقات.
    [two] واسمان آخران ذُكرا في عدد أقل من التعليقات.
    [few] و{ $more } أسماء أخرى ذُكرت في عدد أقل من التعليقات.
    [many] و{ $more } اسمًا آخر ذُكرت في عدد أقل من التعليقات.
   *[other] و{ $more } اسم آخر ذُكرت في عدد أقل من التعليقات.
}
opened-for-comment = فتح باب التعليق
close = تاريخ الإغلاق
comments-all-late = { $comments }، بعد الإغلاق
comments-some-late = { $comments }، منها { $late } بعد الإغلاق

### What a query asks for: ما يطلبه البحث

verb-have = تحتوي على { $objects }
verb-have-not = لا تحتوي على { $objects }
verb-are-from = وردت من { $objects }
verb-are-from-not = لم ترد من { $objects }
verb-answer = ترد على ورقة { $objects }
verb-answer-not = لا ترد على ورقة { $objects }
verb-take-up = تتناول مسألة { $objects }
verb-take-up-not = لا تتناول مسألة { $objects }
verb-none-not = ليست من بين التعليقات التي { $objects }
verb-all = توجد هنا
both = ({ $objects } معًا)
all-of-these = ({ $objects } معًا)
either = ({ $objects })
neither = ({ $objects })
both-clauses = ({ $objects } معًا)
either-clauses = ({ $objects })
term-word = كلمة { $term }
term-together = الكلمات { $term } متجاورةً
term-together-variants = الكلمات { $term } متجاورةً، أو بإملاء قريب منها
term-phrase = عبارة { $term }
term-quoted = «{ $typed }»
term-beginning = كلمة تبدأ بـ«{ $typed }»
term-variants = كلمة إملاؤها قريب من «{ $typed }»
term-going-on = «{ $typed }…»
term-near = { $within ->
    [one] { $left } على بُعد كلمة واحدة على الأكثر من { $right }
    [two] { $left } على بُعد كلمتين على الأكثر من { $right }
    [few] { $left } على بُعد { $within } كلمات على الأكثر من { $right }
   *[other] { $left } على بُعد { $within } كلمة على الأكثر من { $right }
}
term-in-name = { $term } في اسم صاحب التعليق
term-in-title = { $term } في العنوان
also-matched = عُثر أيضًا على:{ " " }
as-typed = الكلمات كما كُتبت فقط.
small-or = يُبحث عنها مثل أي كلمة؛ أما OR بأحرف كبيرة فتطلب التعليقات التي ترد فيها إحدى الكلمتين أو كلتاهما.
only-as-typed = الكلمات كما كُتبت فقط
also-related = إضافة كلمات بالمعنى نفسه
reason-same = الكلمة نفسها
reason-joined = موصولة أو مفصولة
reason-beginning = البداية نفسها
reason-stem = الأصل نفسه
reason-variant = إملاء قريب
reason-synonym = المعنى نفسه

### The form that writes a query: نموذج كتابة البحث

blank-all-words = جميع هذه الكلمات
blank-phrase = هذه العبارة بنصها
blank-any-words = أيٌّ من هذه الكلمات
blank-no-words = بدون أيٍّ من هذه الكلمات
blank-name = في اسم صاحب التعليق
richer-than-form = البحث أعلاه يتضمن أكثر مما تتسع له هذه الخانات. وما يُكتب هنا يحل محله.
example-words = كلتا الكلمتين، في أي موضع
example-phrase = عبارة بنصها
example-or = إحدى الكلمتين أو كلتاهما
example-not = كلمة دون الأخرى
example-parentheses = الأقواس للتجميع
example-prefix = كلمات تبدأ هكذا
example-variants = كلمات إملاؤها قريب
example-near = المسافة بينهما 8 كلمات على الأكثر
example-name = في اسم صاحب التعليق
example-title = في العنوان
value-kind = فئة من أصحاب التعليقات
value-country = بلد
value-paper = ورقة يرد عليها التعليق
value-issue = مسألة يتناولها التعليق

### Comments in a list: التعليقات في القائمة

not-dated = غير مؤرَّخ
country-not-stated = البلد غير مذكور
region-not-stated = المنطقة غير مذكورة
country-and-region = { $country }، { $region }
both-papers = كلتا الورقتين
all-papers = جميع الأوراق ({ $count })
some-papers = { $count } من أصل { $all ->
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $all } أوراق
   *[other] { $all } ورقة
}
meaning = تعليقات { $meaning }.
full-stop = .
and-others = { $more ->
    [one] { " " }وكلمة أخرى
    [two] { " " }وكلمتان أخريان
    [few] { " " }و{ $more } كلمات أخرى
   *[other] { " " }و{ $more } كلمة أخرى
}
for-a-reason = { " " }({ $reason })
reasons-separator = ؛{ " " }
compare-comments = { $count ->
    [one] مقارنة تعليق واحد
    [two] مقارنة تعليقين
    [few] مقارنة { $count } تعليقات
    [many] مقارنة { $count } تعليقًا
   *[other] مقارنة { $count } تعليق
}
compare-columns = { $count ->
    [one] مقارنة عمود واحد
    [two] مقارنة عمودين
    [few] مقارنة { $count } أعمدة
    [many] مقارنة { $count } عمودًا
   *[other] مقارنة { $count } عمود
}
chip-words = الكلمات
remove-chip = إزالة: { $key }، { $value }
remove-chip-not = إزالة: { $key }، ما عدا { $value }
remove-chip-value = إزالة: { $value }
remove-chip-value-not = إزالة: ما عدا { $value }
key-all-of = { $key }، جميعها معًا
from-day = اعتبارًا من { $from }
until-day = حتى { $to }
from-day-to-day = من { $from } إلى { $to }
removal = { $key } { $value }
removal-not = { $key } ما عدا { $value }
removal-or-others = { $others ->
    [one] { $key } { $value } أو قيمة أخرى
    [two] { $key } { $value } أو قيمتين أخريين
    [few] { $key } { $value } أو { $others } قيم أخرى
   *[other] { $key } { $value } أو { $others } قيمة أخرى
}
removal-words = الكلمات
removal-everything = الكل
value-and-count = { $count ->
    [zero] { $value }، لا تعليقات
    [one] { $value }، تعليق واحد
    [two] { $value }، تعليقان
    [few] { $value }، { $count } تعليقات
    [many] { $value }، { $count } تعليقًا
   *[other] { $value }، { $count } تعليق
}
issue-and-stance = { $issue }: { $stance }
period-late = بعد الإغلاق الأخير، متأخر
period-dated = مؤرَّخ

### One comment: تعليق واحد

posted-on = أُرسل في { $date }
answers-paper = ردًّا على { $paper }
answers-both-papers = ردًّا على الورقتين
answers-all-papers = ردًّا على جميع الأوراق ({ $count })
answers-some-papers = ردًّا على { $count } من أصل { $all ->
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $all } أوراق
   *[other] { $all } ورقة
}
extent-record = التعليق نفسه غير متوفر؛ والنص الوارد هنا حلّ محله.
extent-none = لا يتوفر نص.
extent-whole = { $words ->
    [zero] التعليق كاملًا بنصه الحرفي، لا كلمات.
    [one] التعليق كاملًا بنصه الحرفي، كلمة واحدة.
    [two] التعليق كاملًا بنصه الحرفي، كلمتان.
    [few] التعليق كاملًا بنصه الحرفي، { $words } كلمات.
   *[other] التعليق كاملًا بنصه الحرفي، { $words } كلمة.
}
extent-part = { $words ->
    [zero] جزء من التعليق بنصه الحرفي، لا كلمات.
    [one] جزء من التعليق بنصه الحرفي، كلمة واحدة.
    [two] جزء من التعليق بنصه الحرفي، كلمتان.
    [few] جزء من التعليق بنصه الحرفي، { $words } كلمات.
   *[other] جزء من التعليق بنصه الحرفي، { $words } كلمة.
}
extent-summary = { $words ->
    [zero] { $source }، لا كلمات. لا يُقتبس على أنه كلمات صاحب التعليق.
    [one] { $source }، كلمة واحدة. لا يُقتبس على أنه كلمات صاحب التعليق.
    [two] { $source }، كلمتان. لا يُقتبس على أنه كلمات صاحب التعليق.
    [few] { $source }، { $words } كلمات. لا يُقتبس على أنه كلمات صاحب التعليق.
   *[other] { $source }، { $words } كلمة. لا يُقتبس على أنه كلمات صاحب التعليق.
}
recorded-by = التسجيل: { $coders }؛ ولم يُحسب شيء آليًّا.
silent-on = سكوت عن: { $issues }.
not-coded-on = { $issues ->
    [one] الموقف غير مسجَّل في { $uncoded } من أصل مسألة واحدة.
    [two] الموقف غير مسجَّل في { $uncoded } من أصل مسألتين.
    [few] الموقف غير مسجَّل في { $uncoded } من أصل { $issues } مسائل.
   *[other] الموقف غير مسجَّل في { $uncoded } من أصل { $issues } مسألة.
}
not-coded-on-part = { $issues ->
    [one] الموقف غير مسجَّل في { $uncoded } من أصل مسألة واحدة، لأن المتوفر جزء من النص فقط.
    [two] الموقف غير مسجَّل في { $uncoded } من أصل مسألتين، لأن المتوفر جزء من النص فقط.
    [few] الموقف غير مسجَّل في { $uncoded } من أصل { $issues } مسائل، لأن المتوفر جزء من النص فقط.
   *[other] الموقف غير مسجَّل في { $uncoded } من أصل { $issues } مسألة، لأن المتوفر جزء من النص فقط.
}
all-comments = { $count ->
    [one] التعليق الوحيد
    [two] التعليقان كلاهما
   *[other] جميع التعليقات ({ $count })
}
comments-found = { $count ->
    [zero] لم يُعثر على تعليقات
    [one] عُثر على تعليق واحد
    [two] عُثر على تعليقين
    [few] عُثر على { $count } تعليقات
    [many] عُثر على { $count } تعليقًا
   *[other] عُثر على { $count } تعليق
}
words-found-here = { $count ->
    [zero] لم يُعثر هنا على كلمات
    [one] عُثر هنا على كلمة واحدة
    [two] عُثر هنا على كلمتين
    [few] عُثر هنا على { $count } كلمات
   *[other] عُثر هنا على { $count } كلمة
}
word-found-here = الكلمة { $current } من أصل { $count } عُثر عليها هنا

### Around every screen: حول كل شاشة

change-to-auto = التبديل إلى مظهر النظام
change-to-light = التبديل إلى المظهر الفاتح
change-to-dark = التبديل إلى المظهر الداكن
window-title = { $screen } – { $title }
comment-explorer = مستكشف التعليقات
tab-comments = التعليقات
tab-read = القراءة
tab-compare = المقارنة
tab-issues = المسائل
who-stands-where = مواقف أصحاب التعليقات
held-none = لا تتوفر أي تعليقات.
held-own-words = { $all ->
    [one] تعليق واحد، بكلمات صاحبه.
    [two] تعليقان، كل منهما بكلمات صاحبه.
    [few] { $all } تعليقات، كل منها بكلمات صاحبه.
    [many] { $all } تعليقًا، كل منها بكلمات صاحبه.
   *[other] { $all } تعليق، كل منها بكلمات صاحبه.
}
held-summaries = { $all ->
    [one] تعليق واحد، معروف من ملخص من إعداد المحررين.
    [two] تعليقان، كل منهما معروف من ملخص من إعداد المحررين.
    [few] { $all } تعليقات، كل منها معروف من ملخص من إعداد المحررين.
    [many] { $all } تعليقًا، كل منها معروف من ملخص من إعداد المحررين.
   *[other] { $all } تعليق، كل منها معروف من ملخص من إعداد المحررين.
}
held-both = { $all ->
    [zero] لا تعليقات: { $own } بكلمات أصحابها، و{ $ours } بملخص من إعداد المحررين. الخط ذو الزوائد لكلمات أصحاب التعليقات، والخط الخالي من الزوائد لكلمات المحررين.
    [one] تعليق واحد: { $own } بكلمات صاحبه، و{ $ours } بملخص من إعداد المحررين. الخط ذو الزوائد لكلمات أصحاب التعليقات، والخط الخالي من الزوائد لكلمات المحررين.
    [two] تعليقان: { $own } بكلمات صاحبه، و{ $ours } بملخص من إعداد المحررين. الخط ذو الزوائد لكلمات أصحاب التعليقات، والخط الخالي من الزوائد لكلمات المحررين.
    [few] { $all } تعليقات: { $own } بكلمات أصحابها، و{ $ours } بملخص من إعداد المحررين. الخط ذو الزوائد لكلمات أصحاب التعليقات، والخط الخالي من الزوائد لكلمات المحررين.
    [many] { $all } تعليقًا: { $own } بكلمات أصحابها، و{ $ours } بملخص من إعداد المحررين. الخط ذو الزوائد لكلمات أصحاب التعليقات، والخط الخالي من الزوائد لكلمات المحررين.
   *[other] { $all } تعليق: { $own } بكلمات أصحابها، و{ $ours } بملخص من إعداد المحررين. الخط ذو الزوائد لكلمات أصحاب التعليقات، والخط الخالي من الزوائد لكلمات المحررين.
}
held-without-text = { $count ->
    [zero] لا تعليقات معروفة بلا نص.
    [one] يُعرف تعليق واحد لا يتوفر نصه.
    [two] يُعرف تعليقان لا يتوفر نصاهما.
    [few] تُعرف { $count } تعليقات لا تتوفر نصوصها.
    [many] يُعرف { $count } تعليقًا لا تتوفر نصوصها.
   *[other] يُعرف { $count } تعليق لا تتوفر نصوصها.
}
left-out = في رابط الصفحة جزء لا معنى له هنا، وقد أُهمل: { $parts }.

### Problems with a corpus: مشكلات مجموعة البيانات

errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
nothing-can-be-shown = لا يمكن عرض أي شيء من هذا الملف: { $problems }.
some-can-be-read = { $loaded ->
    [one] تمكن قراءة تعليق واحد؛ وفي الملف: { $problems }.
    [two] تمكن قراءة تعليقين؛ وفي الملف: { $problems }.
    [few] تمكن قراءة { $loaded } تعليقات؛ وفي الملف: { $problems }.
    [many] تمكن قراءة { $loaded } تعليقًا؛ وفي الملف: { $problems }.
   *[other] تمكن قراءة { $loaded } تعليق؛ وفي الملف: { $problems }.
}
line-and-column = السطر { $line }، العمود { $column }
line = السطر { $line }
the-file = الملف
row-and-line = { $row }، { $line }

### In figures: في الرسوم

date-and-what = { $date }: { $what }
date-and-time = { $date }، { $time } UTC
stance-on-issue = { $count ->
    [zero] { $issue }، { $stance }: لا تعليقات
    [one] { $issue }، { $stance }: تعليق واحد
    [two] { $issue }، { $stance }: تعليقان
    [few] { $issue }، { $stance }: { $count } تعليقات
    [many] { $issue }، { $stance }: { $count } تعليقًا
   *[other] { $issue }، { $stance }: { $count } تعليق
}

### Where it is from, and what is wrong with it

revision = الإصدار { $revision }
printed-on = طُبعت في { $day }
problems-with-this-corpus = مشكلات في مجموعة البيانات هذه
sentence-link = الجملة { $numbers }

### The list and its search, as labels and buttons: القائمة والبحث فيها

search = بحث
search-comments = البحث في التعليقات
press-to-search = اضغط على / للبحث
more-ways-to-search = طرق أخرى للبحث
or-write-it-yourself = أو اكتب البحث بنفسك
in-use = معايير البحث والتصفية المستخدمة
clear-all = مسح الكل
undo = تراجع
not = ما عدا{ " " }
order = الترتيب
how-to-show-them = طريقة العرض
in-context = في السياق
positions = المواقف
remove = إزالة{ " " }
pages = الصفحات
page = الصفحة{ " " }
about-these-comments = عن هذه التعليقات
positions-why = سجّلها أشخاص استنادًا إلى المقاطع المشار إليها، ولم تُحسب آليًّا. الأعداد أعداد تعليقات لا أشخاص، وليست تصويتًا.
filters = التصفية
clear-filters = مسح ({ $count })
close-the-filters = إغلاق التصفية
clear = مسح
show-comments = { $count ->
    [zero] لا تعليقات للعرض
    [one] عرض تعليق واحد
    [two] عرض تعليقين
    [few] عرض { $count } تعليقات
    [many] عرض { $count } تعليقًا
   *[other] عرض { $count } تعليق
}
chosen = المختار: { $count }
all-of-them = جميعها معًا
day-from = من
day-to = إلى
exclude-value = استبعاد: { $value }
exclude = استبعاد
no-longer-exclude = إلغاء الاستبعاد
words-in-context = الكلمات في السياق
words-before = قبل
word = الكلمة
words-after = بعد
commenter = صاحب التعليق
date = التاريخ
word-before = الكلمة السابقة
word-after = الكلمة التالية
order-of-lines = ترتيب الأسطر
problems-in-a-table = ما المشكلة، وأين، وما العمل
problem-row = الصف
problem-field = الحقل
problem-found = ما يوجد فيه
problem-why = وجه المشكلة
problem-why-short = السبب
problem-hint = ما العمل
no-comments-can-be-shown = لا يمكن عرض أي تعليقات

### Figures, as labels: الرسوم

only-found = التعليقات المعثور عليها فقط: { $found }.{ " " }
show-all = عرض الكل
as-a-table = في جدول
table-of = : { $title }
title-table = { $title }، جدول
what = البيان
comments-by = التعليقات حسب { $what }.
comments-that-are-found = التعليقات المعثور عليها
comments-in-all = جميع التعليقات
label-and-count = { $label }، { $count }
of-all = { " " }من { $all }
noun-of-comments = { $count ->
    [few] { " " }تعليقات
    [many] { " " }تعليقًا
   *[other] { " " }تعليق
}
named = الاسم المذكور
named-by = مَن ذكره
alike-by = بنسبة لا تقل عن
alike-wording = الصياغة الغالبة
alike-own = جمل ينفرد بها أحدها
alike-others = التعليقات الأخرى
compare-two = مقارنة اثنين
compare-two-of = { " " }من التعليقات التي تقول ما يقوله تعليق { $name }
of-whom = { $name }:{ " " }

### Masthead and foot: رأس الصفحة وتذييلها

skip-to-the-content = الانتقال إلى المحتوى
open-full-size = فتح بالحجم الكامل
open-full-size-in-a-new-tab = فتح بالحجم الكامل، في علامة تبويب جديدة
are-chosen = { " " }مختارة
views = طرق العرض
language = اللغة
dismiss = إخفاء
four-are-chosen = اختيرت أربعة تعليقات بالفعل

### One comment, as labels and buttons: تعليق واحد، التسميات والأزرار

withdrawn = مسحوب
not-their-words = { $source }. هذه ليست كلمات صاحب التعليق.
words-found = الكلمات المعثور عليها
previous-hit = الموضع السابق
next-hit = الموضع التالي
other-passages = مقاطع أخرى
key-next = { " " }التالي{ " " }
key-previous = { " " }السابق
key-next-hit = { " " }الموضع التالي
previous-comment = السابق، { $date }
next-comment = التالي، { $date }
next-and-previous = التعليقان التالي والسابق
where-from-text = مصدر هذا النص
source = المصدر
also-at = متاح أيضًا في
text = النص
taken-out = محذوف من النص
attachment = مرفق
issues-and-positions = المسائل والمواقف
marks-in-the-text = العلامات في النص
mark-word = كلمة
mark-hit = { " " }موضع عُثر عليه بالبحث
mark-text = نص
mark-issue = { " " }يتناول مسألة
mark-words = كلمات
mark-evidence = { " " }يستند إليها موقف
digest = البصمة الرقمية، SHA-256
digest-check = التحقق
digest-matches = أُعيد حسابها في هذا المتصفح: النص مطابق لها.
digest-does-not-match = أُعيد حسابها في هذا المتصفح: النص غير مطابق لها. فقد تغيّر النص أو تغيّرت البصمة.

### The matrix, as labels and buttons: المصفوفة، التسميات والأزرار

matrix-lede = اختر خانة لقراءة المقطع الذي تستند إليه. المواقف سجّلها أشخاص، ولم تُحسب آليًّا.
rows = الصفوف
rows-by-an-issue = أو حسب مسألة، من رأس عمودها
positions-by-issue = المواقف حسب المسألة
positions-by-comment-and-issue = المواقف حسب التعليق والمسألة
positions-matrix = مصفوفة المواقف
on-issue = { " " }بشأن { $issue }
condition = الشرط: { $condition }
close-it = إغلاق
comment = التعليق
more-rows = { $count ->
    [one] وتعليق آخر: يمكن تضييق القائمة بالبحث أو التصفية.
    [two] وتعليقان آخران: يمكن تضييق القائمة بالبحث أو التصفية.
    [few] و{ $count } تعليقات أخرى: يمكن تضييق القائمة بالبحث أو التصفية.
    [many] و{ $count } تعليقًا آخر: يمكن تضييق القائمة بالبحث أو التصفية.
   *[other] و{ $count } تعليق آخر: يمكن تضييق القائمة بالبحث أو التصفية.
}
totals-by-kind = المجاميع حسب فئة صاحب التعليق
no-stance = لا يوجد

### Comparing, as labels and buttons: المقارنة، التسميات والأزرار

comments-compared = التعليقات قيد المقارنة
add-to-the-comparison = إضافة تعليق أو مجموعة إلى المقارنة
add-a-column = + إضافة تعليق أو مجموعة
add = إضافة
added-to-compare = أُضيف: { $name }. عدد المختار: { $count }
removed-from-compare = أُزيل: { $name }. عدد المختار: { $count }
how-to-compare = طريقة المقارنة
by-issue = حسب المسألة
whole-text = النص كاملًا
swap-the-columns = تبديل موضعي العمودين
move-column = نقل إلى العمود التالي: { $name }
pin-column = الاقتصار على ما تختلف فيه الأعمدة الأخرى عن: { $name }
remove-column-short = إزالة
and-late = ، متأخر
read-whole-not-mentioned = قُرئ كاملًا، ولا ذكر لها فيه
not-in-the-part-held = لا ذكر لها في الجزء المتوفر
also = وأيضًا{ " " }
read-in-place = قراءة في الموضع
in-brackets = ({ $name })
words-of-one = كلمات يغلب ورودها في أحدها دون غيره
here = هنا
elsewhere = في الباقي
compare-none = أضف من القائمة تعليقين أو ثلاثة أو أربعة، أو ابدأ من هنا.
compare-one = أضف تعليقًا آخر، من القائمة المنسدلة أعلاه أو من قائمة التعليقات، أو ابدأ من هنا.
and-why = ، { $why }
issues-in-common = { $count ->
    [zero] لا مسائل مشتركة
    [one] مسألة مشتركة واحدة
    [two] مسألتان مشتركتان
    [few] { $count } مسائل مشتركة
   *[other] { $count } مسألة مشتركة
}
follow = متابعة: إبقاء المقاطع المتصلة متحاذية
shared-wording = الصياغة المشتركة
coverage-separator = ؛{ " " }
looking-for-links = يجري البحث عن الروابط بين { $one } و{ $other }…
looking-for-wording = يجري البحث عن الصياغة المشتركة…
how-computed = كيف حُسب ذلك؟
no-links = لا صلات بين المقاطع.
choose-a-link = اختر مقطعًا مرقَّمًا ليظهر مقابله.
previous-link = الصلة السابقة
next-link = الصلة التالية
show-in = العرض في { $name }
confirm = تأكيد
confirmed-by-you = مؤكَّدة منك
reject = رفض
bring-back = { $count ->
    [one] استعادة الصلة التي رفضتها
    [two] استعادة آخر صلة من صلتين رفضتهما
    [few] استعادة آخر صلة من { $count } صلات رفضتها
   *[other] استعادة آخر صلة من { $count } صلة رفضتها
}

### الإعدادات: المفاتيح والخط

shortcuts = اختصارات لوحة المفاتيح
keys-work = المفاتيح المفردة فعّالة
keys-lede = في كل خانة مفتاحُ ما يقابلها. اكتب مفتاحًا آخر لتغييره، أو أفرغ الخانة. وفي حقول النص، وفي صفحة مضمَّنة في صفحة أخرى، لا تكون المفاتيح إلا مفاتيح.
keys-without = بلا مفتاح: { $commands }.
keys-as-they-came = إعادة جميع المفاتيح إلى أصلها
next-comment-key = التعليق التالي
previous-comment-key = التعليق السابق
pick-key = إضافة إلى المقارنة أو إزالة منها
compare-key = مقارنة ما اختير
next-hit-key = الموضع التالي في التعليق
previous-hit-key = الموضع السابق في التعليق
previous-link-key = المقطع المرتبط السابق
next-link-key = المقطع المرتبط التالي
help-key = هذه القائمة
letters = الخط
letters-size = الحجم
size-small = صغير
size-usual = عادي
size-large = كبير
size-largest = الأكبر
letters-leading = التباعد بين الأسطر
leading-small = صغير
leading-usual = عادي
leading-large = كبير
letters-measure = طول الأسطر
measure-short = قصير
measure-usual = عادي
measure-long = طويل

### الاستشهاد

cite = الاستشهاد: { $of }
citation = الاستشهاد
copy-as = النسخ بصيغة
copy-text = نص عادي
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-link = رابط
copied = نُسخ.
copying-refused = لم يسمح هذا المتصفح للصفحة بالنسخ. النص محدَّد: انسخه بلوحة المفاتيح أو من القائمة.
citation-of-passage = «{ $words }» { $name }، { $cited }، { $date }. { $place }
citation-of-summary-passage = ملخص من إعداد المحررين، لا كلمات صاحب التعليق: { $words } عن { $name }، { $cited }، { $date }. { $place }
citation-of-comment = { $name }، تعليق، { $date }. { $place }
citation-of-summary = { $name }، تعليق معروف من ملخص من إعداد المحررين، { $date }. { $place }
citation-place = { $title }، { $body }، الإصدار { $revision }.
citation-title = تعليق على { $papers }
citation-title-summary = ملخص من إعداد المحررين لتعليق { $name }
citation-editors = محررو «{ $title }»
citation-note = { $cited }: «{ $words }» { $revision }
citation-note-summary = { $cited }، لا كلمات صاحب التعليق: { $words } { $revision }

### About these comments and how to read them: عن هذه التعليقات وكيفية قراءتها

about-title = عن هذه التعليقات وكيفية قراءتها
about-how-to-read = كيفية قراءتها
about-held = ما يتوفر هنا
about-missing = ما ينقص
about-known-missing = معروف أنهم علّقوا، ولا تتوفر تعليقاتهم هنا: { $names }.
about-nothing-known-missing = لا يُعرف نقص في التعليقات. وهذا لا يعني أنه لا نقص فيها.
about-reading = كيف تُقرأ
about-serif = الخط ذو الزوائد لكلمات أصحاب التعليقات أنفسهم. والخط الخالي من الزوائد للمحررين أو لهذه الصفحة: الملخصات والتسميات والأرقام. ولا يُعرض ملخص ولا يُقتبس ولا يُستشهد به أبدًا على أنه كلمات صاحب التعليق.
about-passages = لكل مقطع رقم هو رابط إليه: ‏¶ 4.3 لكلمات صاحب التعليق نفسه، و«الملخص، 2» للملخص. ويقود كل رقم إلى التعليقات التي يمثل عددها، وكل موقف إلى المقطع الذي يستند إليه.
about-marks = يمكن أن تجتمع ثلاث علامات على الكلمات نفسها: تظليل لما بُحث عنه، وشريط في الهامش للمقطع الذي يستند إليه موقف، وخط تحت الكلمات التي ترد أيضًا في نص آخر.
about-counts = الأعداد أعداد تعليقات لا أشخاص، وليست تصويتًا.
about-positions = مَن سجّل المواقف
about-recorded-on = سُجّلت في { $day }.
about-recorded-between = سُجّلت بين { $first } و{ $last }.
about-coded = المواقف المسجَّلة: { $recorded } من أصل { $pairs }، أي موقف واحد لكل تعليق من كل مسألة. ولا يُقال شيء عن البقية: «غير مسجَّل» لا يعني «سكوت».
meaning-supports = يؤيد المقترح.
meaning-supports-if = يؤيده بشرط، والشرط مقتبس.
meaning-mixed = يقول شيئًا في تأييده وشيئًا في معارضته.
meaning-opposes = يعارضه.
meaning-raises = يتناوله دون انحياز إلى أي جانب.
meaning-silent = قُرئ كاملًا، وهو لا يتناوله.
meaning-not-coded = لم يسجّل أحد شيئًا. وهذا لا يدل على شيء في التعليق نفسه.
about-issues = المسائل
about-propositions = صيغت المسائل في صورة مقترحات ليمكن تأييدها أو معارضتها.
about-computed = ما يُحسب آليًّا، وكيف
about-search = البحث: جميع الكلمات مطلوبة، بأي ترتيب، ومعها الكلمات التي لها الأصل نفسه والكلمات التي نص المحررون على أن معناها واحد، ويُذكر ذلك دائمًا ويمكن إيقافه. وتأتي أولًا التعليقات التي تكثر فيها الكلمات، وتقصر نصوصها، وترد الكلمات في اسمها (تُحتسب أربع مرات) أو عنوانها (مرتين)، وتندر الكلمات في غيرها (BM25F).
about-page = هذه الصفحة
about-nothing-sent = لا يُرسل شيء مما تفعله هنا إلى أي مكان. وتُحفظ إعداداتك في متصفحك، أو في نسخة تحفظها بنفسك.

### Comments of the reader’s own: تعليقات القارئ نفسه

open-comments = فتح تعليقات…
open-corpora-only = لا تقرأ هذه الصفحة المحفوظة إلا مجموعات البيانات (JSON) التي حُفظت من قبل. أما الجداول والبريد والرسائل فتقرؤها الصفحة المنشورة على الشبكة والملف «open.html» المرافق لها.
choose-a-corpus = اختيار مجموعة بيانات…
opened-from = فُتحت من { $name }. تُقرأ على هذا الجهاز ولا يُرسل منها شيء.
save-as-a-corpus = حفظ كمجموعة بيانات (JSON)
not-opened = تعذّر فتح هذه التعليقات.
not-opened-why = تعذّر الحصول على أي شيء من الموضع الذي يحدده الرابط.
not-opened-then = ما يلي هو التعليقات المرفقة بهذه الصفحة.
opened-is-gone = التعليقات التي فُتحت هنا لم تعد محفوظة.
opened-is-gone-why = لا يحتفظ بها المتصفح إلا إلى أن تُغادَر الصفحة، ما لم يُطلب منه حفظها. افتح ملفاتها من جديد.
