#!/bin/sh
# Install Concept Map from its unpacked archive, or take it away again.
#
# Usage: ./install.sh [--prefix DIR] [--remove]
# Without --prefix it goes to ~/.local, for you alone; with --prefix /usr/local for everybody.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${XDG_DATA_HOME:+$(dirname "$XDG_DATA_HOME")}
prefix=${prefix:-$HOME/.local}
remove=no
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) prefix=${2:?--prefix needs a folder}; shift 2 ;;
    --remove) remove=yes; shift ;;
    -h|--help) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "install.sh: $1 is not known; see ./install.sh --help" >&2; exit 2 ;;
  esac
done

list() { (cd "$here/usr" && find . \( -type f -o -type l \) ! -path './lib/*' | sed 's|^\./||'); }

tell_desktop() {
  for do in "update-desktop-database -q $prefix/share/applications" \
            "gtk-update-icon-cache -q -t $prefix/share/icons/hicolor"; do
    command -v "${do%% *}" >/dev/null 2>&1 && $do 2>/dev/null || true
  done
}

if [ "$remove" = yes ]; then
  list | while read -r file; do rm -f "$prefix/$file"; done
  rm -rf "$prefix/lib/conceptmap"
  tell_desktop
  echo "Concept Map was removed from $prefix. Your maps and settings were kept."
  exit 0
fi
mkdir -p "$prefix/lib" || { echo "install.sh: $prefix cannot be written; try --prefix" >&2; exit 1; }
rm -rf "$prefix/lib/conceptmap"
cp -R "$here/usr/." "$prefix/"
# The menu knows no PATH that ends in ~/.local/bin.
sed -i "s|^Exec=conceptmap|Exec=$prefix/bin/conceptmap|" "$prefix/share/applications/conceptmap.desktop"
tell_desktop
echo "Concept Map was installed. Start it from the menu, or as $prefix/bin/conceptmap."
