# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by app/run and tests/run: where things are, what must be installed, how the release preset is built.
# shellcheck shell=bash
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
build="$root/build/release"
# Qt wants a UTF-8 locale, also where LANG is C or names one that is not installed; the language asked for is kept.
case "${ELO_LANG:-}${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    pt*) export ELO_LANG=pt ;;
esac
case "$(locale charmap 2>/dev/null)" in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

say() { printf '%s\n' "$*" >&2; }

# Installs what app/packages.txt names and the machine does not have.
install_missing() {
    local missing=() package
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: see app/packages.txt for what must be there."
        return
    fi
    while read -r package; do
        case "$package" in '' | '#'*) continue ;; esac
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done <"$root/app/packages.txt"
    [ ${#missing[@]} -gt 0 ] || return 0

    say "Installing ${missing[*]} …"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Please install as root: apt-get install --no-install-recommends ${missing[*]}"
            exit 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Builds targets of the release preset; says nothing when they are up to date. Usage: build_release TARGET…
build_release() {
    local log
    if [ ! -f "$build/build.ninja" ]; then
        say "Configuring …"
        log="$(cd "$root" && cmake --preset release 2>&1)" || { say "$log"; exit 1; }
    fi
    # ninja runs cmake again by itself where a CMake file or the list of sources has changed.
    if [ -x "$build/elo" ]; then
        ninja -C "$build" --quiet "$@" | sed '/no work to do/d' >&2
    else
        say "Building (the first time takes some minutes) …"
        ninja -C "$build" "$@" >&2
    fi
}
