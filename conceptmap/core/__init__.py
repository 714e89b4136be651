"""What every layer uses: errors, node kinds, resources, atomic writes, threads."""
