#!/usr/bin/env bash
# Installs, runs, upgrades and removes each Linux package in a clean Debian root, as root (Debian: debootstrap). The
# version that is upgraded from is the same package under a lower number.
#   lifecycle.sh [ROOT]     ROOT: a root that debootstrap made; without it one is made and thrown away
# The .rpm is tried with Debian's rpm and --nodeps: no distribution of its own kind is here.
. "$(dirname "$0")/../common.sh"

need dpkg-deb rpmbuild chroot
target=x86_64-unknown-linux-gnu
deb=$out/posdoc_${version}_amd64.deb
tarball=$out/posdoc-$version-$target.tar.gz
rpm=$(ls "$out"/posdoc-"$version"-*.rpm)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
base=${1:-}
if [[ -z $base ]]; then
    need debootstrap
    base=$work/base
    debootstrap --variant=minbase --include=rpm bookworm "$base" >"$work/debootstrap.log" ||
        { tail "$work/debootstrap.log" >&2; exit 3; }
fi

count=0
ok() { count=$((count + 1)); echo "ok    $*"; }
fail() { echo "FAIL  $*" >&2; exit 1; }
fresh() { rm -rf "$work/root"; cp -a --reflink=auto "$base" "$work/root"; root_dir=$work/root; mkdir -p "$root_dir/packages"; }
inside() { chroot "$root_dir" /usr/bin/env -i HOME=/home/shop PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TERM=dumb "$@"; }

# works WHAT COUNT: a case is begun and kept, as a person of this root, who then has COUNT of them.
works() {
    mkdir -p "$root_dir/home/shop"
    inside posdoc --version | grep -qx "posdoc $version" || fail "$1: --version"
    inside posdoc --version --verbose | grep -q "^features: .*central" || fail "$1: built without the feature central"
    inside posdoc code 51 --lang zh | grep -q 余额 || fail "$1: code 51"
    printf '{"answer":"approved"}\n' | inside posdoc start printer --json >"$root_dir/out.json" || fail "$1: JSON mode"
    grep -q '"error"' "$root_dir/out.json" && fail "$1: an answer was refused"
    local kept
    kept=$(inside posdoc cases --json | grep -o '"flow":"printer"' | wc -l)
    ((kept == $2)) || fail "$1: $kept cases, not $2"
    ok "$1: runs and keeps a case"
}
still_there() {
    [[ -n $(find "$root_dir/home/shop" -type f) ]] || fail "$1: the cases are gone"
    ok "$1: cases are left alone"
}
nothing_left() {
    local left
    left=$(find "$root_dir/usr" "$root_dir/opt" -iname '*posdoc*' 2>/dev/null || true)
    [[ -z $left ]] || fail "$1: left behind: $left"
    ok "$1: nothing is left behind"
}

# The .deb.
fresh
dpkg-deb -R "$deb" "$work/older"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/older/DEBIAN/control"
dpkg-deb --root-owner-group --build "$work/older" "$root_dir/packages/older.deb" >/dev/null
cp "$deb" "$root_dir/packages/newer.deb"
inside dpkg -i /packages/older.deb >/dev/null 2>&1 || fail "deb: install"
works deb 1
inside dpkg -i /packages/newer.deb >/dev/null 2>&1 || fail "deb: upgrade"
[[ $(inside dpkg-query -W -f '${Version}' posdoc) == "$version" ]] || fail "deb: version after the upgrade"
works "deb, upgraded" 2
inside dpkg --verify posdoc | grep -v 'usr/share/\(doc\|man\)' && fail "deb: files differ from the package"
grep -qx 'Terminal=true' "$root_dir/usr/share/applications/posdoc.desktop" || fail "deb: menu entry"
inside dpkg --purge posdoc >/dev/null 2>&1 || fail "deb: removal"
nothing_left deb
still_there deb

# The tarball.
fresh
mkdir "$root_dir/download"
cp "$tarball" packaging/install.sh "$root_dir/download"
(cd "$root_dir/download" && sha256sum -- *.tar.gz >SHA256SUMS)
name=$(basename "$tarball")
# What is not what the sums say is refused, and nothing is written.
cp "$root_dir/download/$name" "$work/sound"
printf x >>"$root_dir/download/$name"
inside sh /download/install.sh --prefix /usr/local "/download/$name" 2>/dev/null && fail "tarball: a bad checksum passed"
[[ ! -e $root_dir/usr/local/bin/posdoc ]] || fail "tarball: installed in spite of a bad checksum"
ok "tarball: a bad checksum is refused"
cp "$work/sound" "$root_dir/download/$name"
inside sh /download/install.sh --prefix /usr/local "/download/$name" >/dev/null || fail "tarball: install"
works tarball 1
inside sh /download/install.sh --prefix /usr/local "/download/$name" >/dev/null || fail "tarball: install over itself"
works "tarball, upgraded" 2
inside sh /download/install.sh --prefix /usr/local --uninstall >/dev/null || fail "tarball: removal"
nothing_left tarball
still_there tarball

# The .rpm.
fresh
if [[ -x $root_dir/usr/bin/rpm ]]; then
    mkdir "$work/payload"
    (cd "$work/payload" && rpm2cpio "$rpm" | cpio -idm --quiet)
    rpm -qp --qf '%{NAME}\n' "$rpm" >/dev/null
    cp "$rpm" "$root_dir/packages/newer.rpm"
    cat >"$work/older.spec" <<END
Name: posdoc
Version: 0.0.1
Release: 1
Summary: older
License: MIT
AutoReqProv: no
%description
older
%install
cp -a $work/payload/. %{buildroot}
%files
%defattr(-,root,root)
$(cd "$work/payload" && find . -type f -o -type l | sed 's/^\.//')
END
    rpmbuild --quiet -bb --define "_topdir $work/rpm" --define "_rpmdir $work/rpms" --define "__os_install_post %{nil}" \
        --define "_build_id_links none" --target x86_64 "$work/older.spec"
    cp "$work"/rpms/x86_64/posdoc-0.0.1-*.rpm "$root_dir/packages/older.rpm"
    inside rpm -i --nodeps /packages/older.rpm || fail "rpm: install"
    works rpm 1
    inside rpm -U --nodeps /packages/newer.rpm || fail "rpm: upgrade"
    [[ $(inside rpm -q --qf '%{VERSION}' posdoc) == "$version" ]] || fail "rpm: version after the upgrade"
    works "rpm, upgraded" 2
    inside rpm -e --nodeps posdoc || fail "rpm: removal"
    nothing_left rpm
    still_there rpm
else
    echo "NOT TRIED  rpm: the root has no rpm"
fi
echo "$count checks passed"
