# What a server is asked to do with releases; generator/publish/remote.py sends it over ssh.
# Needs a POSIX shell, and sha256sum, flock, rsync and a mv that knows -T (GNU or BusyBox).
# usage: sh -c "$(cat on_server.sh)" prongsai VERB FOLDER [NAME [DIGEST]]
set -eu
verb=$1 root=$2 name=${3-} digest=${4-}

# A release is whole when its list of checksums is the one of its name, every file is as listed,
# and there is nothing else: no further file, no link.
whole() {
	cd "$1" &&
		test "$(sha256sum <SHA256SUMS | cut -c 1-"${#digest}")" = "$digest" &&
		sha256sum -c SHA256SUMS >/dev/null 2>&1 &&
		test "$(find . -type f | wc -l)" -eq "$(($(wc -l <SHA256SUMS) + 1))" &&
		test -z "$(find . ! -type f ! -type d | head -n 1)"
}

list() {
	for folder in releases withdrawn; do
		for path in "$root/$folder"/*; do
			test -d "$path" && printf '%s %s\n' "$folder" "${path##*/}"
		done
	done
	if test -L "$root/current"; then
		printf 'current %s\n' "$(readlink "$root/current")"
	elif test -e "$root/current"; then
		printf 'current no-link\n'
	fi
}

case $verb in
hold)
	for command in sha256sum flock rsync find readlink; do
		command -v "$command" >/dev/null || { printf 'missing %s\n' "$command"; exit 3; }
	done
	mkdir -p "$root/releases" "$root/withdrawn" "$root/incoming"
	exec 9>>"$root/.publishing"
	flock -n 9 || { echo held; exit 4; }
	find "$root/incoming" -mindepth 1 -maxdepth 1 -exec rm -rf {} +
	echo ready
	cat >/dev/null
	;;
list) list ;;
begin) mkdir "$root/incoming/$name" ;;
keep)
	(whole "$root/incoming/$name") || exit 5
	sync
	mv -T "$root/incoming/$name" "$root/releases/$name"
	;;
whole) (whole "$root/releases/$name") || exit 5 ;;
switch)
	test -d "$root/releases/$name"
	rm -f "$root/incoming/current"
	ln -s "releases/$name" "$root/incoming/current"
	mv -fT "$root/incoming/current" "$root/current"
	;;
withdraw) mv -T "$root/releases/$name" "$root/withdrawn/$name" ;;
remove)
	mv -T "$root/releases/$name" "$root/incoming/$name"
	rm -rf "$root/incoming/$name"
	;;
*) exit 64 ;;
esac
