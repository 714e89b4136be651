"""What Obsidian's help says of its search, statement by statement.

Source: Obsidian Help, "Search".
"""

from collections.abc import Callable

import pytest

from conceptmap.searching.corpus import Corpus, CorpusColumns
from conceptmap.searching.full_text import FullText
from conceptmap.searching.query_nodes import QueryError
from conceptmap.searching.query_parser import parse_query
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

NOTES = {
    "Daily notes/2022-07-01.md": "A meeting about work.\n\nA happy cat, they said.\n#myjob/work\n",
    "Meetup.md": "A personal meetup. They said \"hello\" to each other. #work/plan\n",
    "HappyCat.md": "Nothing. IKEA sells happy beds; cat naps. #Work\n",
    "Recipe.md": "Mix butter and sugar.\nMix flour in.\n\nBake.\n# Dog\nA dog.\nA cat.\n\nThe end.",
    "Tasks.md": "# Today\n- [ ] call Ada\n  at home\n- [x] email Bob\n- [-] call off the\n"
    "    - [ ] party email\n> [!todo]\n> 1. [ ] Call the quoted\n\n```\n- [ ] code call\n```\n"
    "call of nature, no task\n",
    "Draft.md": "---\nstatus: Draft\naliases: [Name, Other name]\nduration: 4\n"
    "due: 2024-01-31\n---\n",
    "Published.md": "---\nStatus: Published\naliases:\nduration: 5.5\nrating: 10\n"
    "due: 2024-02-01T10:30\nurl: https://example.org/a:b\nauthor: \"[[Ada Lovelace]]\"\n---\n",
    "Odd.md": "---\nstatus: draft, later\naliases: []\nduration: unknown\nrating: 3\n"
    "sub title: \"\"\ndue: 05.02.2024\ntime: 10:30\nold rating: -2\n---\n",
    "List.md": "---\nrating: [1, 9]\nstatus: [open, urgent]\nlast:\n---\n",
}  # fmt: skip

CASES = [
    # Search terms
    ("meeting work", "2022-07-01"),
    ("meeting OR work", "2022-07-01 HappyCat Meetup"),
    ("meeting work OR meetup personal", "2022-07-01 Meetup"),
    ("they (meeting OR meetup) said", "2022-07-01 Meetup"),
    ("they -work", ""),
    ("said -meeting -hello", ""),
    ("said -(meeting hello)", "2022-07-01 Meetup"),
    ('"they said"', "2022-07-01 Meetup"),
    ('"they said \\"hello\\" to each other"', "Meetup"),
    # Operators
    ("file:2022", "2022-07-01"),
    ('path:"Daily notes/2022-07"', "2022-07-01"),
    ("path:/\\d{4}-\\d{2}-\\d{2}/", "2022-07-01"),
    ("/\\d{4}-\\d{2}-\\d{2}/ -path:daily", "Draft Published"),
    ('content:"happy cat"', "2022-07-01"),
    ("content:HappyCat", ""),
    ("match-case:HappyCat", "HappyCat"),
    ("match-case:happycat", ""),
    ("match-case:IKEA", "HappyCat"),
    ("match-case:ikea", ""),
    ("ignore-case:ikea", "HappyCat"),
    ("match-case:(Nothing ignore-case:ikea)", "HappyCat"),
    ("match-case:(nothing ignore-case:ikea)", ""),
    ("match-case:/IKEA/", "HappyCat"),
    ("match-case:/ikea/", ""),
    ("match-case:(ikea OR Ada) call", "Tasks"),
    ("match-case:file:Happy", "HappyCat"),
    ("match-case:path:daily", ""),
    ("file:match-case:HAPPY", ""),
    ("line:(match-case:Mix FLOUR)", "Recipe"),
    ("line:(match-case:mix flour)", ""),
    ("match-case:[status:draft]", "Odd"),
    ("[status:match-case:Draft]", "Draft"),
    ("match-case:tag:#WORK", "HappyCat Meetup"),
    ("tag:#work", "HappyCat Meetup"),
    ("tag:#myjob/work", "2022-07-01"),
    ("tag:(work OR #myjob)", "2022-07-01 HappyCat Meetup"),
    ("tag:(#work work/plan)", "Meetup"),
    ("tag:(-work)", "2022-07-01 Draft List Odd Published Recipe Tasks"),
    ('tag:"#work"', "HappyCat Meetup"),
    ("tag:/^my.*k$/", "2022-07-01"),
    ("line:(mix flour)", "Recipe"),
    ("line:(butter flour)", ""),
    ("mix -line:flour", ""),
    ("block:(butter flour)", "Recipe"),
    ("block:(butter bake)", ""),
    ("block:(dog cat)", "Recipe"),
    ("block:(dog end)", ""),
    ("section:(dog end)", "Recipe"),
    ("section:(bake dog)", ""),
    ("task:call", "Tasks"),
    ("task:(call OR email)", "Tasks"),
    ("task:(ada home)", "Tasks"),
    ("task:(ada bob)", ""),
    ("task:(off party)", ""),
    ("task:nature", ""),
    ("task:code", ""),
    ('task:""', "Tasks"),
    ("task:x", ""),
    ("task:(-call)", "Tasks"),
    ("task-todo:call", "Tasks"),
    ("task-todo:off", ""),
    ("task-todo:bob", ""),
    ("task-todo:(party email)", "Tasks"),
    ("task-todo:quoted", "Tasks"),
    ("task-done:bob", "Tasks"),
    ("task-done:off", "Tasks"),
    ("task-done:ada", ""),
    ("-task-done:bob call", ""),
    ("section:(task-todo:ada task-done:bob today)", "Tasks"),
    ("TASK-TODO: call", "Tasks"),
    # Properties
    ("[aliases]", "Draft Odd Published"),
    ("[ALIASES]", "Draft Odd Published"),
    ("-[aliases] [status]", "List"),
    ("[aliases:Name]", "Draft"),
    ("[aliases:null]", "Published"),
    ("[last:null]", "List"),
    ('["sub title":null]', ""),
    ("[sub title]", "Odd"),
    ("[aliases:-null]", "Draft Odd"),
    ('[aliases:"null"]', ""),
    ("[status:Draft OR Published]", "Draft Odd Published"),
    ("[status:(draft OR open) -later]", "Draft List"),
    ("[status:/^draft$/]", "Draft"),
    ("[status:draft later]", "Odd"),
    ('["status":"draft, later"]', "Odd"),
    ("[status OR duration:unknown]", "Odd"),
    ("[/^(old )?rating$/:<0]", "Odd"),
    ('[(due OR "time")]', "Draft Odd Published"),
    ("[author:[[Ada Lovelace]]]", "Published"),
    ("[url:https://example.org/a:b]", "Published"),
    ("[time:10:30]", "Odd"),
    ("[duration:<5]", "Draft"),
    ("[duration:>5]", "Published"),
    ("[duration: >= 5.5]", "Published"),
    ("[duration:<=4 OR unknown]", "Draft Odd"),
    ("[duration:>3 <5]", "Draft"),
    ("[rating:>2 <8]", "Odd"),
    ("[rating:(>2 -10)]", "List Odd"),
    ("[rating:-(>2)]", "List"),
    ("-[rating:>2] [status]", "Draft"),
    ("[old rating:<-1]", "Odd"),
    ("[rating:>9]", "Published"),
    ("[due:<2024-02-01]", "Draft"),
    ("[due:<=2024-02-01]", "Draft Published"),
    ("[due:>2024-02-01]", "Odd"),
    ('[due:>"February 1, 2024"]', "Odd"),
    ("[due:>2024-01]", "Odd Published"),
    ("[due:>=2024 <2024-02]", "Draft"),
    ("[due:>2024]", ""),
    ("[status:>m]", "List Published"),
    ("[[Ada Lovelace]]", "Published"),
]


@pytest.fixture(scope="module")
def find(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    root = tmp_path_factory.mktemp("vault")
    for path, text in NOTES.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text, "utf-8")
    vault = Vault.open(root, cache=None)
    text = FullText(root / "text.sqlite")
    text.refresh(vault)
    notes = list(vault.notes.values())
    columns = CorpusColumns(list(vault.notes), notes)
    corpus = Corpus(columns, text.folded_texts().__getitem__, text.text)

    def run(query: str) -> str:
        found = parse_query(query).find(corpus, range(len(corpus)))
        return " ".join(sorted(notes[i].title for i in found))

    return run


def test_searches_find_what_the_help_says(find: Callable[[str], str]) -> None:
    assert [(query, find(query)) for query, _ in CASES] == CASES


@pytest.mark.parametrize(
    ("query", "offset"),
    [
        ("[duration:>]", 10),
        ("[duration:>5", 0),
        ("[duration:(>5]", 10),
        ("[:>5]", 0),
        ("[]", 0),
        ("task:", 0),
        ("match-case:", 0),
        ("task:(tag:a)", 6),
        ("line:[a]", 5),
        ("[a:task:b]", 3),
        ('tag:""', 0),
        ("tag:#", 0),
        ("tag:(a OR line:b)", 10),
        ("[a:b)]", 4),
    ],
)
def test_an_error_tells_where_it_is(query: str, offset: int) -> None:
    with pytest.raises(QueryError) as caught:
        parse_query(query)
    assert caught.value.offset == offset


def test_letter_case_is_heeded_in_filters_of_a_map(make_vault: MakeVault) -> None:
    import conceptmap

    root = make_vault({"A.md": "Monday", "B.md": "monday"})
    assert conceptmap.search(root, "match-case:Monday") == ("A.md",)
    assert conceptmap.search(root, "match-case:(monday OR MONDAY)") == ("B.md",)
