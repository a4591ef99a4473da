#!/usr/bin/env bash
# Tries posdoc.exe under Wine in a fresh prefix. Needs wine64 (8.0 or later), Python 3 and mingw. Wine 8 lacks
# bcryptprimitives.dll: a stand-in is built here, for the prefix of the test alone.
. "$(dirname "$0")/../common.sh"

exe=${1:-target/windows/x86_64-pc-windows-gnu/$profile/posdoc.exe}
[[ -f $exe ]] || { echo "$exe is not there: run packaging/windows/build.sh" >&2; exit 3; }
need python3 x86_64-w64-mingw32-gcc-win32
wine=$(command -v wine64 || true)
for known in /usr/lib/wine/wine64 /usr/bin/wine; do [[ -n $wine || ! -x $known ]] || wine=$known; done
[[ -n $wine ]] || { echo "missing: wine64 (see packaging/README.md)" >&2; exit 3; }
wineserver=$(command -v wineserver || echo /usr/lib/wine/wineserver64)

work=$(mktemp -d)
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY
trap '"$wineserver" -k >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
timeout 300 "$wine" wineboot -i >/dev/null 2>&1
"$wineserver" -w
x86_64-w64-mingw32-gcc-win32 -shared -O1 -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" \
    packaging/windows/bcryptprimitives.c -ladvapi32
# Wine's services stay. Each start of the program would start them anew, and they would hold its pipes open after its end.
"$wineserver" -p
"$wine" cmd /c exit </dev/null >/dev/null 2>&1
python3 packaging/windows/test.py --wine "$wine" --exe "$exe" --work "$work" "${@:2}"
