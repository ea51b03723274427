# Helpers the scripts share. Source it; it changes to the root of the clone.
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$HOME/.cache/sanduk/target}"

say() { printf '%s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# Rust and a C compiler are all that running needs; say so before cargo says it in forty lines.
need_compilers() {
    [ -x "$HOME/.cargo/bin/cargo" ] && PATH="$PATH:$HOME/.cargo/bin"
    has cargo || die "Rust is missing: install it from https://rustup.rs, then run this again."
    has cc || has clang || die "A C compiler is missing: install one (Debian: apt install gcc libc6-dev), then run this again."
}

# A port nobody listens on. The range lies below the kernel's own, so that no client takes it first.
free_port() {
    local port
    for _ in $(seq 200); do
        port=$((20000 + RANDOM % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
    die "No free port was found between 20000 and 32000."
}

# wait_port PORT SECONDS PID: until PORT answers; fails at once when PID is gone.
wait_port() {
    local end=$((SECONDS + $2))
    until (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; do
        kill -0 "$3" 2>/dev/null || return 1
        [ $SECONDS -lt $end ] || return 1
        sleep 0.1
    done
}

# The newest PostgreSQL programs of this machine, 15 or later; empty when there are none.
postgres_bin() {
    local dir best='' best_version=14 version
    for dir in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin "$(dirname "$(command -v initdb || echo /nowhere/x)")"; do
        if [ ! -x "$dir/initdb" ] || [ ! -x "$dir/postgres" ]; then continue; fi
        version=$("$dir/postgres" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/')
        [ "$version" -gt "$best_version" ] && best=$dir best_version=$version
    done
    echo "$best"
}

redis_program() { command -v redis-server || command -v valkey-server; }
chromium_program() {
    [ -n "${CHROMIUM:-}" ] && { echo "$CHROMIUM"; return; }
    command -v chromium || command -v chromium-browser || command -v google-chrome
}

# The browser driver needs Node 20; Debian 12 packages 18, so a newer one may sit in our own cache.
NODE_HOME="${NODE_HOME:-$HOME/.cache/sanduk/node}"
node_is_new() { has "$1" && [ "$("$1" -p 'process.versions.node.split(".")[0]')" -ge 20 ]; }
use_node() {
    node_is_new node && return
    node_is_new "$NODE_HOME/bin/node" && PATH="$NODE_HOME/bin:$PATH"
}

# attend COMMAND…: run it in a process group of its own and wait, so that `dismiss` can end all of it.
# (A background job of a script leads no group, so setsid becomes the command and $! is the group.)
attended=''
attend() {
    setsid setpriv --pdeathsig TERM "$@" </dev/null &
    attended=$!
    local status=0
    wait "$attended" || status=$?
    attended=''
    return $status
}
dismiss() {
    [ -n "$attended" ] || return 0
    kill -TERM -- "-$attended" 2>/dev/null || return 0
    for _ in $(seq 150); do kill -0 -- "-$attended" 2>/dev/null || return 0; sleep 0.1; done
    kill -KILL -- "-$attended" 2>/dev/null || true
}
