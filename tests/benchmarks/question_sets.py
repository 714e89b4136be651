"""Questions about Obsidian's own help, and the notes that are known to answer them."""

from __future__ import annotations

QUESTIONS: dict[str, tuple[str, ...]] = {
    "I deleted a paragraph yesterday, how do I get it back?": (
        "Plugins/File recovery",
        "Obsidian Sync/Version history",
        "Getting started/Back up your Obsidian files",
    ),
    "Who can read what I store on the servers for syncing?": (
        "Obsidian Sync/Security and privacy",
        "Obsidian Sync/Local and remote vaults",
        "Obsidian Sync/Upgrade Sync encryption",
    ),
    "How do I put my site under my own domain name?": (
        "Obsidian Publish/Custom domains",
        "Obsidian Publish/Set up Obsidian Publish",
    ),
    "Can I count the visitors of my published site?": ("Obsidian Publish/Analytics",),
    "How will search engines find my published notes?": (
        "Obsidian Publish/SEO",
        "Obsidian Publish/Social media link previews",
        "Obsidian Publish/Permalinks",
    ),
    "How do I move from Evernote with my attachments?": (
        "Import notes/Import from Evernote",
        "Import notes/Importer",
    ),
    "What do I do with notes exported from Notion?": (
        "Import notes/Import from Notion",
        "Import notes/Importer",
    ),
    "Are third-party plugins dangerous?": (
        "Extending Obsidian/Plugin security",
        "Extending Obsidian/Community plugins",
    ),
    "How do I change the colours and fonts of the app?": (
        "User interface/Appearance",
        "Extending Obsidian/Themes",
        "Extending Obsidian/CSS snippets",
    ),
    "How can two people write in the same vault?": (
        "Obsidian Sync/Collaborate on a shared vault",
        "Teams/Syncing for teams",
    ),
    "Can a colleague publish to my site?": (
        "Obsidian Publish/Collaborate on a Publish site",
        "Teams/Publishing for teams",
    ),
    "Do I need to pay to use it at work?": (
        "Teams/Commercial license",
        "Licenses and payment/Introduction to licenses and payment",
    ),
    "Do students get a lower price?": ("Licenses and payment/Education and non-profit discount",),
    "How do I get my money back?": ("Licenses and payment/Refund policy",),
    "How do I show a picture or a PDF inside a note?": (
        "Linking notes and files/Embed files",
        "Editing and formatting/Attachments",
        "Files and folders/Accepted file formats",
    ),
    "How do I make a note appear under another name?": (
        "Linking notes and files/Aliases",
        "Linking notes and files/Internal links",
    ),
    "How do I make a table of my books from their properties?": (
        "Bases/Create a base",
        "Bases/Layouts/Table view",
        "Editing and formatting/Properties",
    ),
    "How do I compute a value from other columns in a base?": (
        "Bases/Formulas",
        "Bases/Functions",
        "Bases/Bases syntax",
    ),
    "How do I save an article from the web?": (
        "Obsidian Web Clipper/Clip web pages",
        "Obsidian Web Clipper/Introduction to Obsidian Web Clipper",
    ),
    "Can a language model summarise a page while I clip it?": ("Obsidian Web Clipper/Interpreter",),
    "How do I write a journal with a page for each day?": (
        "Plugins/Daily notes",
        "Plugins/Templates",
    ),
    "How do I start a note with a time stamp as its name?": ("Plugins/Unique note creator",),
    "How can I merge two notes or split one?": ("Plugins/Note composer",),
    "How do I give a talk from a note?": ("Plugins/Slides",),
    "How do I draw cards and arrows on a board?": ("Plugins/Canvas",),
    "Where does the program keep its settings, and can I move them?": (
        "Files and folders/Configuration folder",
        "Files and folders/How Obsidian stores data",
    ),
    "Can I keep part of my vault in another folder of the disk?": (
        "Files and folders/Symbolic links and junctions",
        "Files and folders/Manage vaults",
    ),
    "How do I open a note from a script or another app?": (
        "Extending Obsidian/Obsidian URI",
        "Extending Obsidian/Obsidian CLI",
    ),
    "Why does syncing not work on my phone?": (
        "Obsidian Sync/Troubleshoot Obsidian Sync",
        "Getting started/Mobile app",
        "Obsidian Sync/Status icon and messages",
    ),
    "How do I do everything without the mouse?": (
        "User interface/Hotkeys",
        "Plugins/Command palette",
        "Editing and formatting/Editing shortcuts",
    ),
}
"""Questions, and the notes that answer each, without their suffix; asking was tuned by them."""

FRESH_QUESTIONS: dict[str, tuple[str, ...]] = {
    "Can I try features before they are released to everybody?": (
        "Obsidian/Early access versions",
        "Licenses and payment/Catalyst license",
    ),
    "How do I write an equation or draw a flow chart in a note?": (
        "Editing and formatting/Advanced formatting syntax",
        "Editing and formatting/Obsidian Flavored Markdown",
    ),
    "Is VAT added to what I pay?": ("Licenses and payment/Sales tax",),
    "What protects my account if somebody learns my password?": (
        "Obsidian/2-factor authentication",
    ),
    "How do I save the arrangement of my panes and come back to it?": (
        "Plugins/Workspaces",
        "User interface/Workspace",
    ),
    "Can I record a lecture and play it inside a note?": (
        "Plugins/Audio recorder",
        "Linking notes and files/Embed files",
    ),
    "How large may a synced vault become, and how do I make it smaller?": (
        "Obsidian Sync/Plans and storage limits",
        "Obsidian Sync/Sync settings and selective syncing",
    ),
    "In which country is my synced data kept, and can I move it?": (
        "Obsidian Sync/Sync regions",
        "Obsidian Sync/Security and privacy",
    ),
    "Which other notes mention the one I am reading?": ("Plugins/Backlinks",),
    "How do I bring a spreadsheet into my vault?": (
        "Import notes/Import CSV files",
        "Import notes/Importer",
    ),
    "How do I show the places of a trip with markers?": ("Bases/Layouts/Map view",),
    "Can I see the menus in my own language, and who translates them?": (
        "User interface/Language settings",
        "Contributing to Obsidian/Translations",
        "Obsidian/Credits",
    ),
    "Can I open a note with Siri or from the home screen of an iPhone?": (
        "Obsidian/Obsidian for iOS and iPadOS",
        "Getting started/Mobile app",
    ),
    "How do I hide long sections and jump between headings?": (
        "Editing and formatting/Folding",
        "Plugins/Outline",
    ),
    "How does a server sync or publish a vault without a window?": (
        "Extending Obsidian/Obsidian Headless",
        "Obsidian Sync/Headless Sync",
        "Obsidian Publish/Headless Publish",
    ),
}
"""The same, written before any answer to them was looked at, and never tuned for."""
