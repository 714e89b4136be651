"""English words by class, and the verbs that relate things, with their forms."""

from __future__ import annotations

DETERMINERS = frozenset(
    "a an the this that these those its his her their our my your some any each every both all "
    "another other such several many most various certain multiple numerous two three four five "
    "one more less most least".split()
)
DEGREES = frozenset("more less most least".split())
"""Determiners that belong to a phrase before an adjective: `is more common than`."""

PREPOSITIONS = frozenset(
    "about above across after against along among around as at before behind below beneath "
    "beside besides between beyond by despite during for from in inside into like near of off "
    "on onto out outside over past per since than through throughout toward towards under "
    "underneath unlike until up upon via with within without to".split()
)
AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did can could may might must "
    "shall should will would isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't "
    "didn't can't cannot couldn't won't wouldn't shouldn't 's 're".split()
)
BE = frozenset("is are was were be been being am isn't aren't wasn't weren't".split())
HAVE = frozenset("has have had hasn't haven't hadn't".split())
MODALS = frozenset(
    "can could may might must shall should will would can't cannot couldn't won't wouldn't "
    "shouldn't".split()
)
DO = frozenset("do does did doesn't don't didn't".split())
NEGATIONS = frozenset("not never no nor neither hardly rarely seldom scarcely barely".split())
KEPT_ADVERBS = frozenset("longer".split())
"""Adverbs that change what is said, as in `no longer`; all others are left out of phrases."""

ADVERBS_LIMITING_NEGATION = frozenset(
    "always necessarily usually generally entirely exactly strictly fully completely often "
    "inherently directly technically really".split()
)
"""Adverbs after `not` that are what is denied: `is not always`."""

ADVERBS_ENDING_NEGATION = frozenset("only just merely simply solely".split())
"""Adverbs that turn `not` to `not that alone`: `is not only a` says that it is one."""

ADVERBS = frozenset(
    "also always often usually typically sometimes commonly widely generally mainly mostly "
    "primarily largely currently now today originally initially later first then still just only "
    "even already soon ever again together thus therefore hence however instead rather quite very "
    "so too well almost nearly closely directly indirectly partly fully simply ultimately perhaps "
    "maybe respectively itself themselves himself herself once back especially particularly "
    "notably essentially basically effectively traditionally historically frequently recently "
    "specifically explicitly implicitly heavily strongly tightly loosely deeply further "
    "furthermore moreover additionally long either much".split()
)
MANNER_ADVERBS = frozenset("nicely well badly poorly best better worse".split())
"""Adverbs that tell how, which belong to a phrase before a preposition: `plays nicely with`."""

INDEFINITES = frozenset("any every each all some those such no most many few".split())
"""Determiners before a noun phrase that a relative clause narrows down to others."""

APPROXIMATIONS = frozenset("almost nearly practically virtually seemingly supposedly".split())
"""Adverbs by which something is only nearly so."""

DEMONSTRATIVES = frozenset("this that these those".split())
POSSESSIVES = frozenset("its their his her my our your".split())

OBJECT_AND_INFINITIVE_VERBS = frozenset(
    f"{verb}{ending}"
    for verb in ("allow", "permit", "want", "help", "need", "expect", "ask", "get", "tell")
    for ending in ("", "s", "ed")
) | frozenset(
    "enable enables enabled require requires required cause causes caused force forces forced "
    "encourage encourages encouraged make makes made let lets render renders rendered".split()
)
"""Verbs whose object does something itself, as in `allows [[x]] to run`."""

COMPLEMENT_VERBS = frozenset(
    "make makes made render renders rendered keep keeps kept leave leaves left find finds found "
    "call calls called consider considers considered deem deems deemed".split()
)
"""Verbs that say what their object becomes or is taken for."""

TWO_OBJECT_PARTICIPLES = frozenset(
    "called named known considered termed dubbed titled entitled deemed labelled labeled made "
    "given elected appointed granted awarded taught offered denied shown".split()
)
"""Participles that an object follows in the passive as well: `is called [[x]]`."""

ADJECTIVES_IN_LY = frozenset(
    "family only early daily friendly likely assembly supply reply".split()
)
CONJUNCTIONS = frozenset("and or but nor yet plus".split())
SUBORDINATORS = frozenset(
    "because since although though while whereas when where after before".split()
)
CONDITIONS = frozenset("if unless whether suppose assuming imagine".split())
OCCASIONS = frozenset("when whenever".split())
"""Words before a clause that holds at times only."""

RELATIVES = frozenset("which that who whom whose wherein whereby".split())
PRONOUNS = frozenset("it they he she this these".split())
OTHER_PRONOUNS = frozenset(
    "i we you one people someone anyone everyone nobody there what who how why".split()
)
ORDERS = frozenset(
    "see click open read visit check use try run install go add select choose note press type "
    "enter create make find learn follow watch consider remember download start set look ask "
    "keep take get enable disable drag copy paste move delete search write compare let don't do "
    "please avoid ensure refer think include define call".split()
)
"""Verbs that begin an order to the reader."""

COMPOUND_PARTICIPLES = frozenset("related based oriented driven powered backed".split())
"""Participles that make an adjective with the noun before them."""

GERUNDS_LIKE_NOUNS = frozenset(
    "programming learning testing training computing processing engineering modelling modeling "
    "planning marketing writing reading building operating mapping sharing clustering sampling "
    "scaling caching hashing routing scheduling streaming networking logging monitoring trading "
    "mining parsing rendering printing reasoning thinking meeting matching encoding decoding "
    "coding signing tracking searching sorting binding setting handling timing".split()
)
"""Words in -ing that make another noun of the one before them: `[[x]] learning`."""

SAYING = frozenset(
    "say says said tell tells told ask asks asked think thinks thought know knows feel feels felt "
    "believe believes believed want wants wanted like likes see sees saw".split()
)
"""Verbs of which what follows is seldom the object that matters."""

REPORTING = SAYING | frozenset(
    "claim claims claimed argue argues argued suggest suggests suggested hope hopes assume assumes "
    "assumed suppose supposes supposed hold holds held doubt doubts doubted deny denies denied "
    "myth rumour rumor".split()
)
"""Verbs and nouns of which what follows is what somebody says."""

HELPING_VERBS = frozenset("help helps helped".split())
"""Verbs that another follows without `to`: `helps build`."""

NAMING_VERBS = frozenset("called named titled entitled termed dubbed".split())
"""Participles that a name follows."""

RELATIONAL_ADJECTIVES = frozenset(
    "parallel similar related opposite opposed equivalent analogous identical due thanks prior "
    "contrary close next adjacent connected orthogonal".split()
)
"""Adjectives that with a preposition say how two things are related: `similar to`."""

TRANSPARENT_NOUNS = frozenset(
    "paper book article film movie essay language tool program framework library technique method "
    "concept idea notion term theory model system principle plugin feature approach algorithm "
    "process company project protocol format philosopher writer author scientist physicist "
    "mathematician engineer artist composer".split()
)
"""Nouns that a link may follow in apposition, `the paper [[x]]`."""

PARTITIVES = frozenset(
    "type kind form sort part subset subfield branch variant version class example instance "
    "member subclass category case component element aspect extension generalization "
    "generalisation specialization specialisation implementation superset collection set group "
    "family method way field area product result consequence synonym".split()
)
"""Nouns that make a relation with a copula and `of`: `is a kind of`."""

RELATION_NOUNS = frozenset(
    "alternative alternatives extension solution successor predecessor response "
    "approach addition introduction variation complement counterpart competitor replacement "
    "prerequisite requirement tool technique framework library language format protocol algorithm "
    "plugin system model measure study theory application name term symbol interface client "
    "wrapper implementation maintainer author founder co-founder creator inventor member director "
    "capital son daughter father mother brother sister wife husband student teacher leader head "
    "king queen cause effect symptom treatment cure proxy basis bridge gateway "
    "substitute benchmark".split()
)
"""Nouns that with a preposition say how two things are related: `alternative to`."""

COUNTERPARTS = frozenset("opposite inverse converse dual antonym counterpart".split())
"""Roles that belong to the note where no other owner is told: `the opposite is`."""

KIND_NOUNS = frozenset(
    "algorithm method technique model theorem language attack vulnerability distribution "
    "disorder disease theory problem".split()
)
"""Nouns that say of a name before them what it is: `a [[gradient descent]] algorithm`."""

NAMED_KINDS = KIND_NOUNS | frozenset(
    "plugin plugins pattern patterns algorithms methods techniques protocol protocols principle "
    "principles effect paradox fallacy syndrome law rule equation format standard distributions "
    "function functions feature command service operator paradigm tool paper book framework "
    "package".split()
)
"""Nouns that say what the thing named before them is, and change nothing: `the [[x]] plugin`."""

_REGULAR = """
accept accompany achieve acquire address adopt advocate affect aid aim allow amplify analyze
analyse announce appear apply approximate argue assess assign assist assume attach attack attract
avoid balance base belong benefit block broaden calculate call capture carry cause
challenge change characterize clarify classify collect combine commission compare compete
complement complete compose compress comprise compute concern conclude conduct connect consider
consist constitute construct consume contain contrast contribute control convert coordinate
correlate correspond cover create criticize critique decrease dedicate define delegate deliver
demonstrate denote depend depict deploy derive describe design designate detect determine develop
differ direct discover discuss display distinguish distribute document dominate edit eliminate
embed embody embrace emerge emit emphasize employ enable encapsulate encode encourage enforce
enhance ensure entail establish estimate evaluate evolve examine exceed exclude execute exemplify
exhibit exist expand explain explore expose express extend extract facilitate favor favour feature
focus follow force formalize formulate found function gain generalize generate govern
group guide handle head help host identify illustrate imitate implement imply import improve
include incorporate increase indicate induce influence inform inherit inhibit initiate inspire
install integrate intend interact interpret introduce invent investigate invoke involve isolate
join justify lack launch learn limit link list load locate maintain manage mark match
measure mediate mention merge minimize mirror model modify monitor motivate name need neglect
normalize observe obtain occur offer operate oppose optimize organize originate outperform
outline overlap own pair parallel perform permit pioneer place plan play point popularize possess
power practice precede predict prefer prepare present preserve prevent process produce program
promote propose protect prove provide publish pursue query raise reach receive recommend record
reduce refer reference refine reflect refute regulate reinforce reject relate release rely remain
remove render replace represent require resemble resolve result retrieve return reveal review
reward rule sample satisfy scale secure separate serve share shape show signify simplify simulate
solve span specialize specify sponsor stem store strengthen study succeed suffer suggest
summarize supersede supervise supplement support surround survey symbolize synthesize target tend
test threaten trace track train transcend transfer transform translate transmit treat trigger try
turn underpin unify update use utilize validate value vary view violate visit want
warn weaken weigh work yield locate organise popularise criticise minimise optimise generalise
utilise emphasise summarise characterise formalise border contradict counter cite coin compile
credit edit evoke express house inhabit interface map mentor orbit parent parse patent praise
predate quote rank rival star succeed tackle unlock wrap
live breathe hunt kill burn cook heat cool melt filter pump shelter migrate reproduce flow travel
rotate absorb refract catalyze catalyse dissolve react oxidize digest secrete infect cure diagnose
relieve prescribe hire invest trade translate narrate paint perform broadcast premiere rule reign
conquer invade colonize defend defeat ally marry divorce bury crown elect appoint succeed resign
study graduate enroll debut host sign join co-found co-author rename rebrand merge spin own operate
headquarter sue license audit test deploy compile parse render encrypt decrypt hash authenticate
authorize adjust charge circumvent bypass ease tune tame
form state claim assert highlight contend posit demand grant guarantee hinder impair impose
incur instantiate invite label layer leverage manipulate navigate obscure occupy orchestrate
outsource overload override package partition permeate persist pose presuppose prioritize
promise prompt propagate push receive reject render reside restrict retain reuse revolve
sacrifice secrete segment select sequence shift situate smooth sort specialise spread sustain
swap tag tolerate transmit traverse undermine underscore vest ward widen worship
fail refuse cease continue start struggle serve encounter highlight correspond encompass span
resonate echo align complicate dovetail foreshadow corroborate replicate reconstruct dispute
consolidate diversify automate provision deepen sharpen quantify nuance
index cache proxy route listen log monitor debug fork clone commit push pull branch
"""
_IRREGULAR = """
arise arose arisen|become became become|begin began begun|bind bound bound|break broke broken|
bring brought brought|build built built|buy bought bought|choose chose chosen|come came come|
draw drew drawn|drive drove driven|feed fed fed|fight fought fought|find found found|
forbid forbade forbidden|get got got|give gave given|go went gone|grow grew grown|hold held held|
keep kept kept|know knew known|lead led led|leave left left|lie lay lain|lose lost lost|
make made made|mean meant meant|meet met met|overcome overcame overcome|pay paid paid|put put put|
read read read|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|
send sent sent|set set set|speak spoke spoken|spend spent spent|split split split|
stand stood stood|take took taken|teach taught taught|tell told told|think thought thought|
underlie underlay underlain|understand understood understood|undergo underwent undergone|
win won won|eat ate eaten|drink drank drunk|fly flew flown|swim swam swum|sleep slept slept|
freeze froze frozen|catch caught caught|hurt hurt hurt|sing sang sung|wear wore worn|
rise rose risen|fall fell fallen|shoot shot shot|cut cut cut|hide hid hidden|steal stole stolen|
throw threw thrown|spring sprang sprung|shed shed shed|write wrote written|fund funded funded|
show showed shown|prove proved proven|lay laid laid|found founded founded
"""
_DOUBLED = frozenset(
    "embed emit plan program refer map wrap star transmit permit compel "
    "control occur stem span prefer transfer infer submit swap tag".split()
)


def _regular_forms(base: str) -> tuple[str, str, str]:
    """Return the -s, -ed and -ing forms of a regular verb."""
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        third = base + "es"
    elif base.endswith("y") and base[-2] not in "aeiou":
        third = base[:-1] + "ies"
    else:
        third = base + "s"
    if base in _DOUBLED:
        return third, base + base[-1] + "ed", base + base[-1] + "ing"
    if base.endswith("e"):
        return third, base + "d", (base if base.endswith("ee") else base[:-1]) + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return third, base[:-1] + "ied", base + "ing"
    return third, base + "ed", base + "ing"


def _forms() -> tuple[frozenset[str], ...]:
    bases, thirds, pasts, participles, gerunds = (set[str]() for _ in range(5))
    for base in _REGULAR.split():
        third, past, gerund = _regular_forms(base)
        bases.add(base)
        thirds.add(third)
        pasts.add(past)
        participles.add(past)
        gerunds.add(gerund)
    for line in _IRREGULAR.replace("\n", "").split("|"):
        base, past, participle = line.split()
        third, _, gerund = _regular_forms(base)
        if base in ("begin", "get", "put", "run", "set", "split", "win", "forbid"):
            gerund = base + base[-1] + "ing"
        elif base in ("lie", "underlie"):
            gerund = base[:-2] + "ying"
        bases.add(base)
        thirds.add(third)
        pasts.add(past)
        participles.add(participle)
        gerunds.add(gerund)
    return tuple(map(frozenset, (bases, thirds, pasts, participles, gerunds)))


BASES, THIRD_FORMS, PAST_FORMS, PARTICIPLES, GERUNDS = _forms()
"""The forms of the verbs: `use`, `uses`, `used`, `used`, `using`."""

_NOUNS_LIKE_VERBS = (
    "state claim demand grant guarantee label layer leverage package promise prompt push shift "
    "smooth sort spread swap tag ward worship select sequence segment override overload "
    "uses models forms links lists names needs plans plays points powers programs records "
    "references results returns reviews rules samples scales shapes shares shows studies supports "
    "surveys targets tests tracks trains transfers updates values views works features functions "
    "groups guides heads hosts limits marks matches measures places practices presents processes "
    "produces queries changes causes calls controls covers designs documents displays estimates "
    "aims aids attacks benefits blocks challenges contrasts benefits increases influences "
    "use model form link list name need plan play point power program record reference result "
    "return review rule sample scale shape share show study support survey target test track "
    "train transfer update value view work feature function group guide head host limit mark "
    "match measure place practice present process query change cause call control cover design "
    "document display estimate aim aid attack benefit block challenge contrast increase influence "
    "display export import interface map stem rank house border counter rival star cover force "
    "trade trades filter filters pump pumps shelter shelters flow flows travel travels cure cures "
    "broadcast broadcasts reign reigns crown crowns debut debuts sign signs audit audits license "
    "licenses index indexes cache caches proxy proxies route routes log logs monitor monitors "
    "fork forks commit commits push pull branch branches hash exploit exploits cause causes "
    "address addresses project projects lead leads run runs set sets read reads split "
    "interfaces maps ranks".split()
)
NOUNS_LIKE_VERBS = frozenset(_NOUNS_LIKE_VERBS) | {
    _regular_forms(word)[0] for word in _NOUNS_LIKE_VERBS if word in BASES
}
"""Forms that are nouns as well: verbs only where a noun cannot stand."""

ABBREVIATIONS = frozenset(
    "e.g i.e a.k.a w.r.t etc vs al cf dr mr mrs ms prof st no fig ca approx jr sr inc".split()
)
