"""The menus, one a module: each lists its commands."""
