"""A server for agents over standard input and output, by the Model Context Protocol.

`tools`       the questions of the command line as tools: their schemas and arguments
`pages`       answers in pages of a bounded size
`resources`   the notes as resources
`vault_host`  the vault as it is on disk now, and what is asked of it, in one thread
`protocol`    the protocol, by the package `mcp`, in another thread
"""
