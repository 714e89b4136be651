"""Sentences in the note "Tidal power", and what they say: `subject - phrase > object`.

`~` before a statement marks one that is only likely. Links are in double brackets; the note goes
by "Tidal power" and its alias "tide energy". An empty tuple: nothing is to be said.
"""

ENGLISH: list[tuple[str, tuple[str, ...]]] = [
    # The note itself as the subject.
    ("Tidal power is a [[renewable energy]].", ("note - is a > renewable energy",)),
    ("Tidal power is an [[energy source]].", ("note - is an > energy source",)),
    ("Tidal power is a form of [[hydropower]].", ("note - is a form of > hydropower",)),
    ("Tidal power is part of [[ocean energy]].", ("note - is part of > ocean energy",)),
    ("Tidal power uses [[turbines]].", ("note - uses > turbines",)),
    (
        "Tidal power uses [[turbines]], [[barrages]] and [[lagoons]].",
        ("note - uses > turbines", "note - uses > barrages", "note - uses > lagoons"),
    ),
    ("Tidal power usually depends on the [[moon]].", ("note - depends on > moon",)),
    ("Tidal power is mostly based on [[gravitation]].", ("note - is based on > gravitation",)),
    ("Tidal power was pioneered by [[Ada Brook]].", ("note - was pioneered by > Ada Brook",)),
    ("Tidal power can be stored in [[batteries]].", ("note - can be stored in > batteries",)),
    (
        "Tidal power has been replaced by [[wind power]].",
        ("note - has been replaced by > wind power",),
    ),
    (
        "The tidal power consists of [[A]] and [[B]].",
        ("note - consists of > A", "note - consists of > B"),
    ),
    ("Tide energy resembles [[wave power]].", ("note - resembles > wave power",)),
    ("Tidal power is similar to [[wave power]].", ("note - is similar to > wave power",)),
    ("Tidal power is different from [[wave power]].", ("note - is different from > wave power",)),
    ("Tidal power is faster than [[solar power]].", ("note - is faster than > solar power",)),
    ("Tidal power plays a role in [[power grids]].", ("note - plays role in > power grids",)),
    ("Tidal power is used to charge [[batteries]].", ("note - is used to charge > batteries",)),
    ("Tidal power helps to reduce [[emissions]].", ("note - helps to reduce > emissions",)),
    ("Tidal power leads to [[silt]].", ("note - leads to > silt",)),
    ("Tidal power is known as [[blue energy]].", ("note - is known as > blue energy",)),
    ("Tidal power comes from the [[sea]].", ("note - comes from > sea",)),
    ("Tidal power supports the [[grid]].", ("note - supports > grid",)),
    ("Tidal power may require [[dams]].", ("note - may require > dams",)),
    # Negation is part of the phrase.
    ("Tidal power does not require [[fuel]].", ("note - does not require > fuel",)),
    ("Tidal power doesn't need [[fuel]].", ("note - does not need > fuel",)),
    ("Tidal power is not a [[fossil fuel]].", ("note - is not a > fossil fuel",)),
    (
        "Tidal power is not to be confused with [[wave power]].",
        ("note - is not to be confused with > wave power",),
    ),
    ("Tidal power never causes [[smog]].", ("note - never causes > smog",)),
    ("Tidal power no longer uses [[water wheels]].", ("note - no longer uses > water wheels",)),
    ("Tidal power cannot replace [[nuclear power]].", ("note - cannot replace > nuclear power",)),
    ("Tidal power can't replace [[nuclear power]].", ("note - cannot replace > nuclear power",)),
    ("Tidal power isn't based on [[combustion]].", ("note - is not based on > combustion",)),
    ("Tidal power has no [[emissions]].", ("note - has no > emissions",)),
    ("Tidal power rarely harms [[fish]].", ()),
    # Another link as the subject: the proposition lies between the two.
    ("[[Turbines]] convert [[motion]].", ("Turbines - convert > motion",)),
    ("[[La Rance]] was built by [[EDF]].", ("La Rance - was built by > EDF",)),
    ("[[Barrages]] are a type of [[dam]].", ("Barrages - are a type of > dam",)),
    (
        "The [[turbine]] was invented by the engineer [[Kaplan]].",
        ("turbine - was invented by > Kaplan",),
    ),
    ("[[A]] and [[B]] use [[C]].", ("A - use > C", "B - use > C")),
    ("[[Google]] acquired [[DeepSea]] in 2014.", ("Google - acquired > DeepSea",)),
    # The note as the object: the proposition points to it.
    ("[[Turbines]] are used in tidal power.", ("Turbines - are used in > note",)),
    ("[[Ocean energy]] includes tidal power.", ("Ocean energy - includes > note",)),
    ("[[Ada Brook]] invented tide energy.", ("Ada Brook - invented > note",)),
    # Relative clauses and participles look to what is before them.
    (
        "Tidal power uses [[turbines]], which were invented by [[Kaplan]].",
        ("note - uses > turbines", "turbines - were invented by > Kaplan"),
    ),
    (
        "Tidal power uses [[turbines]] developed by [[Kaplan]].",
        ("note - uses > turbines", "turbines - developed by > Kaplan"),
    ),
    (
        "Tidal power, which depends on the [[moon]], uses [[turbines]].",
        ("note - depends on > moon", "note - uses > turbines"),
    ),
    ("Tidal power, developed by [[Brook]], is old.", ("note - developed by > Brook",)),
    ("Developed by [[Brook]], tidal power is old.", ("note - developed by > Brook",)),
    (
        "[[A]] is based on [[B]], which was introduced in the paper [[C]].",
        ("A - is based on > B", "B - was introduced in > C"),
    ),
    (
        "[[B]] was introduced in the paper [[C]] by [[D]].",
        ("B - was introduced in > C", "B - was introduced by > D"),
    ),
    ("Tidal power, a clean source, replaces [[coal]].", ("note - replaces > coal",)),
    # Coordinated verbs share a subject.
    (
        "Tidal power uses [[turbines]] and depends on the [[moon]].",
        ("note - uses > turbines", "note - depends on > moon"),
    ),
    (
        "Tidal power was tried in [[France]] and has been copied by [[Korea]].",
        ("note - was tried in > France", "note - has been copied by > Korea"),
    ),
    (
        "Tidal power uses [[turbines]], which turn [[magnets]], and needs [[tides]].",
        (
            "note - uses > turbines",
            "turbines - turn > magnets",
            "note - needs > tides",
        ),
    ),
    # A pronoun in the first paragraph.
    (
        "Tidal power is old. It uses [[turbines]].",
        (),  # the sentence before has no link, but the pronoun is the note's
    ),
    (
        "Tidal power is a [[source]]. It depends on [[tides]].",
        ("note - is a > source", "note - depends on > tides"),
    ),
    # Parentheses.
    ("Tidal power (TP) uses [[turbines]].", ("note - uses > turbines",)),
    ("Tidal power (developed by [[Brook]]) is old.", ("note - developed by > Brook",)),
    # Adjectives before the link; nouns that it is named by.
    ("Tidal power uses large [[turbines]].", ("note - uses > turbines",)),
    ("Tidal power uses a technique called [[damming]].", ("note - uses > damming",)),
    # The link is no head: only likely.
    ("Tidal power uses [[turbine]] blades.", ("~note - uses > turbine",)),
    (
        "Tidal power supports uses such as [[lighting]] and [[heating]].",
        ("~note - supports > lighting", "~note - supports > heating"),
    ),
    ("Modern tidal power uses [[turbines]].", ("~note - uses > turbines",)),
    ("Unlike [[wind power]], tidal power is regular.", ("note - is unlike > wind power",)),
    # A note that begins with what it is.
    (
        "A [[power source]] that relies on [[tides]].",
        ("note - is a > power source", "note - relies on > tides"),
    ),
    (
        "A [[power source]] tamed by [[Brook]].",
        ("note - is a > power source", "note - tamed by > Brook"),
    ),
    ("An old method that involves [[sluices]].", ("note - involves > sluices",)),
    ("A [[harbour]] and [[lagoon]] method.", ()),
    # What is said of a thing without a comma holds for that one: the note.
    (
        "Tidal power is a [[power source]] that relies on [[tides]].",
        ("note - is a > power source", "note - relies on > tides"),
    ),
    (
        "Tidal power is like a [[watermill]] that was built by [[Neptune]].",
        ("note - is like > watermill",),
    ),
    (
        "Tidal power relies on a [[turbine]] that turns [[both ways]].",
        ("note - relies on > turbine",),
    ),
    (
        "Tidal power comes from a lab at [[Exeter]] that studies [[waves]].",
        ("~note - comes from lab at > Exeter",),
    ),
    ("Tidal power is a part of the energy mix, known as a [[green share]].", ()),
    # Nouns that look like verbs, and names of more than the link.
    ("Tidal power should have [[fish]] rules for [[rivers]].", ("~note - should have > fish",)),
    ("Tidal power needs no [[coal]] ships.", ("~note - needs no > coal",)),
    (
        "Tidal power uses the old [[mill]]/[[lock]] walls.",
        ("~note - uses > mill", "~note - uses > lock"),
    ),
    (
        "Tidal power is a [[wind]] & [[water]] trade.",
        ("~note - is a > wind", "~note - is a > water"),
    ),
    # What is not the thing itself.
    ("Tidal power is its own [[opposite]].", ("~note - is > opposite",)),
    ("Tidal power is a very [[blue]] trade.", ("~note - is a > blue",)),
    ("Tidal power is applied [[physics]].", ()),
    ("Tidal power is called [[blue gold]].", ("note - is called > blue gold",)),
    ("Tidal power allows [[ports]] to sell heat.", ("~note - allows > ports",)),
    ("Tidal power plays nicely with [[storage]].", ("note - plays nicely with > storage",)),
    ("Tidal power needs guessing the [[weather]].", ("~note - needs guessing > weather",)),
    (
        "Tidal power is steered by guessing the [[weather]].",
        ("~note - is steered by guessing > weather",),
    ),
    ("Tidal power is old. In short, this could be [[luck]].", ()),
    ("This [[turbine]] uses [[magnets]].", ("~turbine - uses > magnets",)),
    # Links that are adjectives of the next, or parts of a word.
    ("Tidal power is a [[slow]] [[power source]].", ("note - is a > power source",)),
    ("A [[slow]] [[power source]].", ("note - is a > power source",)),
    ("A [[power source]] T = 3 with tides.", ()),
    ("Tidal power uses [[mill]]-like wheels.", ("~note - uses > mill",)),
    ("Tidal power makes the coast [[calm]].", ()),
    ("[[Lagoons]] (set of [[ponds]]) are old.", ()),
    ("[[This picture]] shows [[turbines]].", ("~This picture - shows > turbines",)),
    ("Tidal power is shown [[in these notes]].", ("~note - is shown > in these notes",)),
    ("If the sea is warm, tidal power is a [[loss]].", ("~note - is a > loss",)),
    # Formulas are no words; what is done to something is part of the phrase.
    ("Tidal power is a [[power]] $P = T$ of the sea.", ("note - is a > power",)),
    (
        "Tidal power can be a way to circumvent the [[coal tax]].",
        ("~note - can be a way to circumvent > coal tax",),
    ),
    ("Tidal power makes using [[ships]] easier.", ()),
    ("Tidal power guesses tides using [[tables]] stored in [[books]].", ()),
    (
        "Tidal plants are [[harbours]] built by [[Neptune]].",
        (),
    ),
    (
        "Tidal power is given by $P$ with the [[moon]].",
        (),
    ),
    ("Tidal power uses [[mill]]-based wheels with [[brakes]].", ("~note - uses > mill",)),
    ("[[Tides]] are like all other [[tides]].", ()),
    # The first of several objects has no link.
    ("Tidal power can move ships and [[barges]].", ("note - can move > barges",)),
    (
        "Tidal power uses wind, [[tides]] and [[waves]].",
        ("note - uses > tides", "note - uses > waves"),
    ),
    ("Tidal power uses wind, and [[waves]] make foam.", ()),
    ("Tidal power uses wind, but not [[coal]].", ()),
    # This note.
    ("This note describes [[tides]].", ("note - describes > tides",)),
    # Nothing is said.
    ("The cost of tidal power exceeds [[coal]].", ()),
    ("The history of [[tides]] is long.", ()),
    ("See [[tides]] for more.", ("note - see also > tides",)),
    ("Click [[Settings]] to go on.", ()),
    ("Open the [[Preferences]].", ()),
    ("Does tidal power use [[turbines]]?", ()),
    ("What is [[tide]]?", ()),
    ("If tidal power uses [[turbines]], it is loud.", ()),
    ("I like [[tides]].", ()),
    ("We use [[turbines]].", ()),
    ("In 1966 [[La Rance]] was opened.", ()),
    ("People build [[dams]].", ()),
    ("Brook's book is about [[tides]].", ()),
    ("[[Brook]]'s work influenced [[Kaplan]].", ()),
    ("There are [[tides]].", ()),
    ("Rather than [[coal]], people use wind.", ()),
    ("Tidal power uses wind rather than [[coal]].", ()),
    ("Tidal power uses wind instead of [[coal]].", ()),
    ("Tidal power works without [[fuel]].", ()),
    ("No tidal power uses [[coal]].", ()),
    ("Some say that [[X]].", ()),
    ("[[X]]", ()),
    ("[[X]], [[Y]]", ()),
    ("and [[X]] or so", ()),
]

OTHERS: list[tuple[str, str, str, tuple[str, ...]]] = [
    # title, words that tell the language, sentence, propositions
    (
        "Windkraft",
        "Das ist ein Text und die Sprache ist nicht neu.",
        "Windkraft ist eine [[Energiequelle]].",
        ("note - ist eine > Energiequelle",),
    ),
    (
        "Windkraft",
        "Das ist ein Text und die Sprache ist nicht neu.",
        "Windkraft verwendet [[Rotoren]].",
        ("note - verwendet > Rotoren",),
    ),
    (
        "Windkraft",
        "Das ist ein Text und die Sprache ist nicht neu.",
        "Die Windkraft gehört zu den [[Erneuerbaren]].",
        ("note - gehört zu > Erneuerbaren",),
    ),
    (
        "Windkraft",
        "Das ist ein Text und die Sprache ist nicht neu.",
        "Windkraft ist keine [[Kohle]].",
        ("note - ist keine > Kohle",),
    ),
    (
        "Windkraft",
        "Das ist ein Text und die Sprache ist nicht neu.",
        "Windkraft ist nicht [[Kohle]].",
        ("note - ist nicht > Kohle",),
    ),
    (
        "Windkraft",
        "Das ist ein Text und die Sprache ist nicht neu.",
        "Gestern las ich [[Kohle]].",
        (),
    ),
    (
        "Le vent",
        "Ceci est un texte dans la langue et il est pour les gens.",
        "Le vent est une [[énergie]].",
        ("note - est une > énergie",),
    ),
    (
        "Le vent",
        "Ceci est un texte dans la langue et il est pour les gens.",
        "Le vent utilise des [[pales]].",
        ("note - utilise > pales",),
    ),
    (
        "Le vent",
        "Ceci est un texte dans la langue et il est pour les gens.",
        "Le vent ne remplace pas [[le charbon]].",
        (),
    ),
    (
        "El viento",
        "Este es un texto en la lengua y no es para los niños.",
        "El viento es una [[energía]].",
        ("note - es una > energía",),
    ),
    (
        "El viento",
        "Este es un texto en la lengua y no es para los niños.",
        "El viento no usa [[carbón]].",
        ("note - no usa > carbón",),
    ),
    (
        "Il vento",
        "Questo è un testo nella lingua e non è per gli altri.",
        "Il vento è una [[energia]].",
        ("note - è una > energia",),
    ),
    (
        "Il vento",
        "Questo è un testo nella lingua e non è per gli altri.",
        "Il vento si basa su [[aria]].",
        ("note - si basa su > aria",),
    ),
    (
        "O vento",
        "Este é um texto em português e não é para os outros.",
        "O vento é uma [[energia]].",
        ("note - é uma > energia",),
    ),
    (
        "O vento",
        "Este é um texto em português e não é para os outros.",
        "O vento faz parte de [[natureza]].",
        ("note - faz parte de > natureza",),
    ),
    (
        "De wind",
        "Dit is een tekst in het Nederlands en niet voor de anderen.",
        "De wind is een [[bron]].",
        ("note - is een > bron",),
    ),
    (
        "De wind",
        "Dit is een tekst in het Nederlands en niet voor de anderen.",
        "De wind bestaat uit [[lucht]].",
        ("note - bestaat uit > lucht",),
    ),
    (
        "风能",
        "这是一段文字，说的是能源的事情，大家都可以看。",
        "风能是一种[[能源]]。",
        ("note - 是一种 > 能源",),
    ),
    (
        "风能",
        "这是一段文字，说的是能源的事情，大家都可以看。",
        "风能使用[[叶片]]。",
        ("note - 使用 > 叶片",),
    ),
    (
        "风能",
        "这是一段文字，说的是能源的事情，大家都可以看。",
        "风能不使用[[煤]]。",
        ("note - 不使用 > 煤",),
    ),
    (
        "风能",
        "这是一段文字，说的是能源的事情，大家都可以看。",
        "风能使用[[叶片]]的形状。",
        (),
    ),
    (
        "风能",
        "这是一段文字，说的是能源的事情，大家都可以看。",
        "风能是[[叶片]]和[[风]]。",
        ("note - 是 > 叶片",),
    ),
    (
        "Il vento",
        "Questo è un testo che non è per gli altri ma per noi.",
        "Il vento è [[sole]] compatibile.",
        (),
    ),
    (
        "Der Wind",
        "Das ist ein Text und nicht für die anderen auf der Welt.",
        "Der Wind benutzt das [[Netz]]-System.",
        (),
    ),
    (
        "風力",
        "これは日本語の文章です。風の力について書いています。",
        "風力は[[エネルギー]]です。",
        (),
    ),
    ("Wiatr", "To jest tekst i nie jest on dla innych na wsi.", "Wiatr jest [[energia]].", ()),
]

FORMS: list[tuple[str, tuple[str, ...]]] = [
    # What a note says outright.
    ('---\nup: "[[Energy]]"\n---\n', ("note - up > Energy",)),
    (
        '---\nauthor:\n  - "[[A]]"\n  - "[[B]]"\nsource: "[[C]]"\n---\n',
        ("note - author > A", "note - author > B", "note - source > C"),
    ),
    ("---\nauthor: [\"[[A]]\", '[[B]]']\n---\n", ("note - author > A", "note - author > B")),
    ('---\npeople:\n  editor: "[[A]]"\n---\n', ("note - editor > A",)),
    ('---\n"made by": "[[A]]"\n---\n', ("note - made by > A",)),
    ('---\ncreatedBy: "[[A]]"\n---\n', ("note - created by > A",)),
    ('---\nrelated:\n- "[[A]]"\n---\n', ("note - see also > A",)),
    ("author:: [[A]]", ("note - author > A",)),
    ("author:: [[A]], [[B]]", ("note - author > A", "note - author > B")),
    ("- author:: [[A]]", ("note - author > A",)),
    ("**author**:: [[A]]", ("note - author > A",)),
    ("A fact (source:: [[A]]).", ("note - source > A",)),
    ("A fact [source:: [[A]]].", ("note - source > A",)),
    ("part_of:: [[A]]", ("note - part of > A",)),
    ("- supports [[A]]", ("note - supports > A",)),
    ("- supports [[A]], [[B]]", ("note - supports > A", "note - supports > B")),
    ("- see [[A]]", ("note - see also > A",)),
    ("[[author:A]]", ("note - author > author:A",)),
    ("| Name | Maker |\n| --- | --- |\n| Fan | [[A]] |", ("note - fan > A",)),
    ("| Thing | Maker | Year |\n| --- | --- | --- |\n| Fan | [[A]] | 1 |", ("note - maker > A",)),
    ("| Thing | Maker |\n| --- | --- |\n| [[F]] | [[A]] |", ("note - thing > F", "F - maker > A")),
    (
        "| Thing | Maker | Year |\n|:--|--:|---|\n| [[F\\|x]] | [[A\\|b]] | 1 |",
        ("note - thing > x", "x - maker > b"),
    ),
    ("**Author**: [[A]], [[B]]", ("note - author > A", "note - author > B")),
    ("**Author:** [[A]] and [[B]]", ("note - author > A", "note - author > B")),
    ("Author: [[A]]", ("note - author > A",)),
    ("- Author: [[A]]", ("note - author > A",)),
    ("See also: [[A]], [[B]]", ("note - see also > A", "note - see also > B")),
    ("See also [[A]].", ("note - see also > A",)),
    ("Siehe auch: [[A]]", ("note - see also > A",)),
    ("Voir aussi : [[A]]", ("note - see also > A",)),
    ("参见：[[A]]", ("note - see also > A",)),
    ("Tools:\n- [[A]]\n- [[B]]", ("note - tools > A", "note - tools > B")),
    ("Tools:\n\n- [[A]], a thing", ("note - tools > A",)),
    (
        "## Applications\n- [[A]]\n- [[B]]: for b",
        ("note - applications > A", "note - applications > B"),
    ),
    ("## See also\n- [[A]]", ("note - see also > A",)),
    ("## 2. Related notes\n- [[A]]", ("note - see also > A",)),
    (
        "\n".join(f"- [[N{i}]]" for i in range(9)),
        tuple(f"note - contains > N{i}" for i in range(9)),
    ),
    ("Note: [[A]]", ()),
    ("Tip: see [[A]]", ()),
    ("- [[A]]", ()),
    ("```\nauthor:: [[A]]\n```", ()),
    ("![[A]]", ()),
    ("## How to start\n- [[A]]", ()),
    ("iii:: [[A]]", ()),
    ("- pro [[A]]\n\nTo je text, který se čte jako jiné a je na nic pro nás.", ()),
    ("## Send a report\n- [[A]]", ()),
    ("## Uses\n- [[A]] charges by the hour", ()),
    ("https://example.org: [[A]]", ()),
]
