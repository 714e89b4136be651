"""What can be done in the window: menus, shortcuts, the palette."""
