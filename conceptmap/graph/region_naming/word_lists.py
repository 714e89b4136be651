"""Words that do not make a name: function words, words of dates, words for notes themselves.

Words are case-folded. A word that is a function word of one language and a frequent noun of
another ("war", "man", "art") is left out.
"""

from __future__ import annotations

_ENGLISH = """
a about above across after again against all almost along already also although always among an
and another any anyone anything are around as at away be because been before behind being
below between both but by can can't cannot could did do does doesn't doing don't done down during
each either else enough etc even ever every everyone everything few for from get gets getting give
goes going got had has have having he her here hers him his how however i i'm if in instead into
is isn't it it's its itself just let like make makes making many may me might more most much
must my myself never new no non nor not nothing now of off often on once one only
onto or other others our out over own per quite rather really same
shall she should since so some someone something somewhere still such take than that the
their them then there these they thing things this those though three through thus to together
too towards two under until up upon us use used useful uses using various very via vs versus want
was way ways we well were what when where whether which while who whole whom whose why will with
within without would yet you your yours
"""

_GERMAN = """
aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei
beim bis bzw da dabei dadurch dafür damit danach daran darauf daraus darin darum das dass davon
dazu dein deine dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses
doch dort du durch ein eine einem einen einer eines einige er es etwas euch euer für gegen gibt
haben hatte hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer ins ist ja jede jeder
jedes jetzt kann kein keine können machen man's mehr mein meine mich mir mit muss nach neben nicht
nichts noch nur ob oder ohne sehr sein seine seinem seinen seiner seit sich sie sind sollen sollte
sondern sowie um und uns unser unsere unter vom von vor wann warum was weil welche welcher welches
wenn wer werden wie wieder wird wir wo wurde wurden zu zum zur zwischen über
"""

_FRENCH = """
ainsi alors au aucun aussi autre autres aux avec avoir ce ceci cela celle celles celui ces cet
cette ceux chaque chez comme comment contre dans de depuis derrière des deux donc dont du elle
elles en encore entre est et eux faire fait il ils je jusque la le les leur leurs lors lui là
ma mais mes moi mon même ne ni nos notre nous on ont ou où par parce pas pendant peu peut plus
pour pourquoi quand que quel quelle quelles quels qui quoi sa sans se selon ses si sont sous
sur ta te tes toi ton tous tout toute toutes très tu un une vers vos votre vous y à ça été être
"""

_SPANISH = """
a al algo algunas algunos ante antes aquel aquella aquí así aunque bajo cada como con contra cual
cuando cuál cuándo cómo de del desde donde dos durante dónde el ella ellas ellos en entre era es
esa ese eso esta estar este esto estos está están ha hacer hasta hay la las le les lo los me mi
mis mucho muy más nada ni no nos nosotros o otra otras otro otros para pero poco por porque pues
que quien quién qué se sea según ser si sido sin sobre son su sus sí también tanto te tiene todo
todos tu tus un una uno unos y ya yo él
"""

_ITALIAN = """
a ad agli al alcuni alla alle allo anche ancora avere che chi ci cioè col come con contro cosa
così cui da dagli dai dal dalla dalle dallo degli dei del della delle dello dentro di dopo
dove due e ed era essere fa fare fra fuori gli ha hanno ho i il in io la le lei lo loro lui ma
mentre mi mia mio molto nei nel nella nelle nello noi non nostro o ogni oppure per perché
perciò più poi prima qual quale quali quando quanto quella quelle quelli quello questa queste questi
questo qui se secondo sempre senza si sia sono sotto su sua sue sugli sui sul sulla sulle sullo suo
tra tu tutti tutto un una uno vi voi è
"""

_PORTUGUESE = """
a ainda além ao aos apenas aquela aquele as assim até cada com como contra da das de dela dele
depois desde do dos e ela elas ele eles em entre era essa esse esta este estes está eu foi fazer há
isso isto já la lhe mais mas me mesmo meu minha muito na nas nem no nos nossa nosso num numa não nós
o onde os ou para pela pelas pelo pelos pois por porque porquê qual quando que quem sem ser seu seus
sobre sua suas são só também tem ter todo todos tu um uma você vocês à às é
"""

_DUTCH = """
aan achter al alle alles als altijd andere bij binnen boven daar dan dat de deze die dit doen door
dus een eens en er geen had haar heb hebben heeft hem het hij hoe hun iets ik in is ja je kan kunnen
maar meer meest men met mij mijn moet na naar naast niet niets nog nu of om omdat onder ons onze ook
op over rond sinds te tegen tijdens toch toen tot tussen u uit uw van vanaf veel voor waar waarom
wanneer wat we welke wel werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou
"""

_OTHER = """
true false null none n/a
att av blir då efter eller ett från för har här hur inte jag kan med men mot något när och om på
sedan sig sin ska som så till under ut vad var vid vilken är över
af blev da der det eller et fra have hvad hvor ikke med mig når og også som til var ved være
å ble eller etter hva hvordan på
a aby albo ale bez być co czy dla do gdy gdzie i ich jak jako jest już które który lub ma mi na nad
nie niż o od oraz po pod przez przy są się tak to tym w we z za ze że
a aby ale ani bez co do i jak jako je jeho jsou k kde když které který na nad nebo než o od po pod
pro proč při s se si své ta tak to ve v z za ze že u
а без был было в вы где да для до его ее если есть еще же за и из или их к как кто ли между мы на
над не нет но о об он она они от по под при с со так то тот у уже что чтобы это я
bir bu da de için ile ve veya
"""

STOP_WORDS = frozenset(
    f"{_ENGLISH} {_GERMAN} {_FRENCH} {_SPANISH} {_ITALIAN} {_PORTUGUESE} {_DUTCH} {_OTHER}".split()
)
"""Words that stand neither at the beginning nor at the end of a name."""

ELISIONS = frozenset(
    "c d j l m n qu s t all coll dall dell nell quest sull un jusqu lorsqu puisqu".split()
)
"""Articles and the like that lose a vowel: what stands before the apostrophe in "dell'acqua"."""

DATE_WORDS = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun
    januar februar märz mai juni juli oktober dezember jänner montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag kw
    janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi
    mercredi jeudi vendredi samedi dimanche
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
    martes miércoles jueves viernes sábado domingo
    gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre lunedì martedì
    mercoledì giovedì venerdì sabato domenica
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda-feira
    terça-feira quarta-feira quinta-feira sexta-feira
    januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    """.split()
)
"""Names of months and days, and their short forms: part of a date, no name of their own."""

INTRODUCTORY_WORDS = frozenset(
    """
    introduction intro introducing overview about guide tutorial index list summary basics
    fundamentals primer started welcome
    einführung einleitung übersicht überblick grundlagen
    présentation aperçu introducción introduccion resumen introduzione panoramica introdução visão
    inleiding overzicht
    """.split()
)
"""Words that announce what follows them: "Introduction to …", "Overview of …"."""

INDEX_WORDS = frozenset(
    """
    moc mocs toc tocs map maps index indexes indices hub hubs overview overviews
    übersicht índice índices indice sommaire 索引 索引笔记 目录 目录笔记 总览 汇总 导航 目次
    """.split()
)
"""Words in the title, the folder or a tag of a note that lists others."""

STRUCTURE_WORDS = frozenset("moc mocs toc tocs readme wip".split())
"""Words for notes that list others: left out at both ends of a name, as in "Plants MOC"."""

CONTAINER_WORDS = frozenset(
    """
    about archive archived archives area areas article articles assets atlas attachment attachments
    author authors backlog blog board boards calendar canvas caption card cards categories category
    changelog chapter clippings concept concepts content contents daily dashboard default
    description diagram diagrams diary doc docs document documents doing done draft drafts draw
    drawing drawings draws element elements embedded evergreen example examples excalidraw exercise
    exercises extras figure figures file files fleeting folder folders general gif header heading
    hidden home html icon icons idea ideas image images img imported inbox index info intro
    introduction jpeg jpg journal json kanban kit lecture lesson link links list lists literature
    log logo logos main map md media misc miscellaneous moc mocs note notes other overview page
    pages part pasted pdf permanent photo photos picture pictures placeholder png post posts
    preview project projects property properties question questions readme reading ready reference
    references related resource resources screenshot screenshots section see seed seedling
    seedlings sketch sketches snippet snippets source sources spaces stub stubs summary svg sync
    tag tags temp template templates test tests text thumbnail tip tips title titles toc tocs todo
    todos topic topics type uncategorized unsorted untagged untitled update updates vault visited
    waiting webp week whiteboard whiteboards wip yaml zettel zettelkasten
    faq glossary guide guides howto install installation manual setup terminology tutorial tutorials
    ablage allgemein anhang anhänge archiv aufgabe aufgaben beispiel beispiele bild bilder datei
    dateien entwurf inhalt inhaltsverzeichnis kapitel notiz notizen ordner quelle quellen
    sonstiges startseite tagebuch thema themen vorlage vorlagen vorlesung übersicht übung übungen
    accueil annexe brouillon carnet chapitre divers exemple exemples fichier fichiers modèle
    sommaire tutoriel tutoriels
    apunte apuntes archivo archivos borrador capítulo ejemplo ejemplos inicio nota notas parte
    plantilla plantillas recursos tema temas tutoriales índice
    allegati appunti archivio bozza capitolo esempi esempio indice lezione modelli varie
    anexos anotações arquivo diário exemplo exemplos modelo modelos rascunho
    bijlagen hoofdstuk inhoud notitie notities overig sjabloon sjablonen voorbeeld
    概览 模板 模版 归档 附件 笔记 索引 目录 首页 导航 未命名 草稿 收集 图片 资源 其他 杂项 日记 日志
    卡片 永久笔记 文件 文章 列表 入口 汇总 总结 标签 主页 复习 回顾 复习回顾
    头图 封面 配图 插图 截图 图 图像 手绘 草图 白板 画板 看板 待办 同步 读书笔记 阅读 随笔 专题
    ノート メモ 目次 日記 テンプレート 添付 下書き その他 画像
    노트 메모 목차 일기 템플릿 기타
    """.split()
)
"""Words for notes, files and their order, which tell little of what the notes are about."""

STATUS_PROPERTIES = frozenset(
    """
    alias aliases banner country cover created createdat creation cssclass cssclasses date desc
    description draft due end excalidraw-plugin id image kanban-plugin lang language last layout
    link modified myrating name permalink plugin-id priority progress publish published rating
    score slug start state status tag tags time uid updated updatedat url uuid version weight year
    """.split()
)
"""Properties that say how or when a note was made, not what it is about."""

CJK_STOP_PATTERN = (
    "为什么|怎么样|什么|怎么|如何|以及|还是|或者|因为|所以|但是|可以|一个|一些|这个|那个|我们|你们|他们|自己"
    "|关于|对于|[的与及和在是了你我他她它吗呢吧們们與為]|[ぁ-ゖゝゞ]+"
)
"""A pattern of Chinese function words."""

CJK_KIND_PATTERN = (
    "阅读笔记|学习笔记|笔记|专题|目录|索引|列表|汇总|总结|合集|大全|入口|同步|归档|系列|集锦"
)
"""A pattern of what Chinese names of collections end in."""

CJK_STOP_LETTERS = frozenset("中里上下内外前后等个之其")
"""Chinese letters that are function words when function words stand on both sides of them."""
