# Sourced by the scripts beside it: where things are, and what the version is.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
# `dist` is what is released; `release` is built sooner, for trying the scripts.
profile=${POSDOC_PROFILE:-dist}
# What a package has beyond the default: a shop that never sets a central store up pays for it with some disk space alone.
features=central
out=${POSDOC_OUT:-$root/target/packages}
mkdir -p "$out"

need() {
    local missing=()
    for tool in "$@"; do command -v "$tool" >/dev/null || missing+=("$tool"); done
    if ((${#missing[@]})); then
        echo "missing: ${missing[*]} (see packaging/README.md)" >&2
        exit 3
    fi
}
