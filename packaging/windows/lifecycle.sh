#!/usr/bin/env bash
# Installs, runs, upgrades and removes posdoc by its installer under Wine, in a fresh prefix. Needs what test.sh needs.
. "$(dirname "$0")/../common.sh"

setup=$out/posdoc-$version-setup.exe
[[ -f $setup ]] || { echo "$setup is not there: run packaging/windows/package.sh" >&2; exit 3; }
need x86_64-w64-mingw32-gcc-win32 makensis
wine=$(command -v wine64 || true)
for known in /usr/lib/wine/wine64 /usr/bin/wine; do [[ -n $wine || ! -x $known ]] || wine=$known; done
[[ -n $wine ]] || { echo "missing: wine64 (see packaging/README.md)" >&2; exit 3; }
wineserver=$(command -v wineserver || echo /usr/lib/wine/wineserver64)
work=$(mktemp -d)
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' LC_ALL=C.UTF-8
trap '"$wineserver" -k >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
timeout 300 "$wine" wineboot -i >/dev/null 2>&1
x86_64-w64-mingw32-gcc-win32 -shared -O1 -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" \
    packaging/windows/bcryptprimitives.c -ladvapi32
installed=$(find "$WINEPREFIX/drive_c/users" -maxdepth 1 -mindepth 1 ! -name Public | head -n 1)/AppData/Local/Programs/posdoc
path() { "$wine" reg query 'HKCU\Environment' /v Path 2>/dev/null | tr -d '\r'; }
fail() { echo "FAIL  $*" >&2; exit 1; }

timeout 120 "$wine" "$setup" /S || fail "install"
[[ -f $installed/posdoc.exe ]] || fail "nothing in $installed"
path | grep -q 'Programs\\posdoc' || fail "PATH"
printf '{"answer":"approved"}\n' | "$wine" "$installed/posdoc.exe" start printer --json >/dev/null || fail "run"
timeout 120 "$wine" "$setup" /S || fail "upgrade"
[[ $(path | grep -o 'Programs\\posdoc' | wc -l) == 1 ]] || fail "PATH after the upgrade"
"$wine" "$installed/posdoc.exe" cases --json | grep -q '"flow":"printer"' || fail "the case is gone after the upgrade"
timeout 120 "$wine" "$installed/uninstall.exe" /S || fail "removal"
for _ in $(seq 100); do [[ -e $installed/posdoc.exe ]] || break; sleep 0.1; done
[[ ! -e $installed/posdoc.exe ]] || fail "the program is still there"
path | grep -q 'Programs\\posdoc' && fail "PATH after the removal"
[[ -n $(find "$WINEPREFIX/drive_c/users" -path '*Roaming/posdoc/cases.db' -type f) ]] || fail "the cases are gone"
echo "installed, run, upgraded, removed; cases kept"
