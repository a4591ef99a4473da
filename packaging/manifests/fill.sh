#!/usr/bin/env bash
# Fills the templates beside it with the version and the checksums of the packages, into $POSDOC_OUT/manifests. A
# manifest that names a package which is not there is left out, and told.
. "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

rm -rf "$out/manifests"
filled=0
for folder in winget scoop homebrew; do
    here=packaging/manifests/$folder
    work=$(mktemp -d)
    missing=
    for template in "$here"/*; do
        file=$work/$(basename "$template")
        sed "s/@VERSION@/$version/g" "$template" >"$file"
        while read -r package; do
            if [[ ! -f $out/$package ]]; then
                missing+=" $package"
                continue
            fi
            sum=$(sha256sum "$out/$package" | cut -d' ' -f1)
            sed -i "s/@SHA256 $package@/$sum/" "$file"
        done < <(sed -n 's/.*@SHA256 \([^@]*\)@.*/\1/p' "$file")
    done
    if [[ -n $missing ]]; then
        echo "$folder: left out, for want of$missing" >&2
        rm -rf "$work"
        continue
    fi
    mkdir -p "$out/manifests"
    mv "$work" "$out/manifests/$folder"
    chmod 755 "$out/manifests/$folder"
    filled=$((filled + 1))
done
echo "$filled of 3 manifests filled in"
((filled > 0))
