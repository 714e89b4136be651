"""What every other package uses: errors, node kinds, resources, atomic writes, threads."""
