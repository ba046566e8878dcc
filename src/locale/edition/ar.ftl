### The static edition: what can be read without scripts, before they start, and when they fail

page-description = { $count ->
    [zero] لا تعليقات للقراءة والتصفية والبحث والمقارنة جنبًا إلى جنب.
    [one] تعليق واحد للقراءة والتصفية والبحث والمقارنة جنبًا إلى جنب.
    [two] تعليقان للقراءة والتصفية والبحث والمقارنة جنبًا إلى جنب.
    [few] { $count } تعليقات للقراءة والتصفية والبحث والمقارنة جنبًا إلى جنب.
    [many] { $count } تعليقًا للقراءة والتصفية والبحث والمقارنة جنبًا إلى جنب.
   *[other] { $count } تعليق للقراءة والتصفية والبحث والمقارنة جنبًا إلى جنب.
}
page-title = { $name } · { $title }

# What the comments do is one of those below.
edition-needs-scripts = يتطلب البحث والتصفية والمقارنة متصفحًا يتيح تشغيل البرامج النصية (JavaScript). والتعليقات { $comments }.
edition-is-starting = يجري تشغيل البحث والتصفية. ويمكن قراءة التعليقات أدناه منذ الآن.
comments-follow-in-full = واردة أدناه كاملةً
comments-are-listed-below = مدرجة أدناه، كل منها في صفحة مستقلة
comments-are-in-what-was-opened = موجودة فيما فتحتَه
where-the-comments-are = والتعليقات { $comments }.

# Before a sentence that says where the comments are.
wasm-is-refused = تعذّر تشغيل البحث والتصفية والمقارنة: هذا المتصفح، أو سياسة أمان هذه الصفحة، لا يتيح تشغيل WebAssembly.{ " " }
a-part-is-missing = تعذّر تشغيل البحث والتصفية والمقارنة: لم يُحمَّل جزء من الصفحة.{ " " }
the-corpus-is-missing = تعذّر تشغيل البحث والتصفية: لم يُحمَّل ملف التعليقات.{ " " }
the-explorer-has-a-fault = واجه المستكشف خطأً داخليًا وتوقف.{ " " }

positions-as-recorded = المواقف كما سجّلها أشخاص
pages-of-the-list = صفحات القائمة
first-to-last = من { $first } إلى { $last }
other-comments = تعليقات أخرى
comment-before = السابق:{ " " }
comment-after = التالي:{ " " }
with-search-and-filters = مع البحث والتصفية
