#!/bin/sh
# Installs posdoc for Linux from its tarball, for this account or, with a prefix, for all.
#
#   install.sh [--prefix DIR]              from the unpacked tarball this script lies in
#   install.sh [--prefix DIR] TARBALL      from a tarball with SHA256SUMS beside it, which must have its checksum
#   install.sh [--prefix DIR] --uninstall  takes away what was installed
#
# The prefix is ~/.local, if no other is named. Cases and settings lie elsewhere and are never touched.
set -eu

prefix=${HOME:-}/.local
tarball=
uninstall=no
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -gt 1 ] || { echo "install.sh: --prefix needs a folder" >&2; exit 2; }; prefix=$2; shift ;;
        --uninstall) uninstall=yes ;;
        -*) echo "install.sh: unknown option $1" >&2; exit 2 ;;
        *) tarball=$1 ;;
    esac
    shift
done

files="bin/posdoc share/applications/posdoc.desktop share/man/man1/posdoc.1.gz share/man/zh_CN/man1/posdoc.1.gz
share/bash-completion/completions/posdoc share/zsh/vendor-completions/_posdoc
share/fish/vendor_completions.d/posdoc.fish"

if [ $uninstall = yes ]; then
    for file in $files; do rm -f "$prefix/$file"; done
    rm -rf "$prefix/share/doc/posdoc"
    echo "posdoc was taken away from $prefix. Cases and settings are still there."
    exit 0
fi

if [ -n "$tarball" ]; then
    [ -f "$tarball" ] || { echo "install.sh: there is no file $tarball" >&2; exit 3; }
    folder=$(cd "$(dirname "$tarball")" && pwd)
    name=$(basename "$tarball")
    [ -f "$folder/SHA256SUMS" ] || { echo "install.sh: SHA256SUMS is not beside $name; download it too" >&2; exit 3; }
    sum=$(awk -v name="$name" '$2 == name || $2 == "*" name { print $1 }' "$folder/SHA256SUMS")
    own=$(sha256sum "$folder/$name" | cut -d' ' -f1)
    if [ -z "$sum" ] || [ "$sum" != "$own" ]; then
        echo "install.sh: $name is not what SHA256SUMS says; download both again. Nothing was installed." >&2
        exit 3
    fi
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    tar -C "$work" -xzf "$folder/$name"
    from=$work/$(ls "$work")
else
    from=$(cd "$(dirname "$0")" && pwd)
fi
[ -x "$from/bin/posdoc" ] || { echo "install.sh: there is no bin/posdoc in $from" >&2; exit 3; }

# A glibc that is too old, or another processor, shows here, before anything is replaced.
if ! version=$("$from/bin/posdoc" --version 2>&1); then
    echo "install.sh: posdoc does not run on this system: $version. Nothing was installed." >&2
    exit 3
fi
for file in $files; do
    mkdir -p "$prefix/$(dirname "$file")"
    # Renamed into place: a full disk leaves the old file whole, and one that is running stays usable.
    if ! cp "$from/$file" "$prefix/$file.new" || ! mv -f "$prefix/$file.new" "$prefix/$file"; then
        rm -f "$prefix/$file.new"
        echo "install.sh: $prefix/$file could not be written; an older posdoc is still as it was" >&2
        exit 3
    fi
done
mkdir -p "$prefix/share/doc"
rm -rf "$prefix/share/doc/posdoc"
cp -R "$from/share/doc/posdoc" "$prefix/share/doc/posdoc"
echo "$version is in $prefix/bin."
case ":${PATH:-}:" in
    *":$prefix/bin:"*) ;;
    *) echo "Add it to your PATH, for example in ~/.profile: export PATH=\"$prefix/bin:\$PATH\"" ;;
esac
