#!/usr/bin/env bash
# The portable zip, and the installer, of what build.sh made. Needs zip and makensis (Debian: zip, nsis).
. "$(dirname "$0")/../common.sh"

need zip makensis
exe=target/windows/x86_64-pc-windows-gnu/$profile/posdoc.exe
[[ -f $exe ]] || { echo "$exe is not there: run packaging/windows/build.sh" >&2; exit 3; }
name=posdoc-$version-x86_64-pc-windows-gnu
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir "$stage/$name"
cp "$exe" packaging/windows/posdoc.cmd LICENSE-APACHE LICENSE-MIT "$stage/$name"
# Notepad of older Windows takes text without a mark for the code page of the system.
for page in README.md README.zh-CN.md CHANGELOG.md SECURITY.md; do
    { printf '\xef\xbb\xbf'; sed 's/$/\r/' "$page"; } >"$stage/$name/$page"
done
rm -f "$out/$name.zip"
(cd "$stage" && zip -qr9 "$out/$name.zip" "$name")
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DSOURCE="$stage/$name" -DOUT="$out/posdoc-$version-setup.exe" \
    packaging/windows/posdoc.nsi
ls -l "$out/$name.zip" "$out/posdoc-$version-setup.exe"
