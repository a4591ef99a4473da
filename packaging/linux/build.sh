#!/usr/bin/env bash
# Makes the Linux binary of all packages: it needs glibc 2.17 (2012) or later and nothing else. Not a static one: there
# glibc resolves names and users unreliably. Needs cargo-zigbuild and zig (PyPI: cargo-zigbuild, ziglang).
. "$(dirname "$0")/../common.sh"

target=x86_64-unknown-linux-gnu
need cargo cargo-zigbuild objdump
cargo zigbuild --locked --profile "$profile" --features "$features" --target $target.2.17 --target-dir target/linux
binary=target/linux/$target/$profile/posdoc

newest=$(objdump -T "$binary" | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1)
if [[ $(printf '%s\n' "$newest" GLIBC_2.17 | sort -V | tail -n 1) != GLIBC_2.17 ]]; then
    echo "$binary needs $newest; GLIBC_2.17 is the promise" >&2
    exit 1
fi
echo "$binary: $(stat -c %s "$binary") bytes, $newest, profile $profile"
