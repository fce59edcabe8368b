#!/bin/sh
# Makes tokens.fixture.ts anew: time-stamp tokens by authorities of a test root
# that openssl (3.0 or newer) makes and forgets. Run it in this folder.
set -eu
out=$PWD/tokens.fixture.ts
dir=$(mktemp -d)
cd "$dir"
: > index.txt
echo 01 > serial
echo 01 > stamps
cat > made.cnf <<CNF
[ca]
default_ca = authority
[authority]
dir = $dir
database = $dir/index.txt
serial = $dir/serial
new_certs_dir = $dir
default_md = sha256
policy = names
unique_subject = no
[names]
commonName = supplied
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[stamping]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[serving]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
[req]
distinguished_name = none
[none]
[tsa]
default_tsa = stamper
[stamper]
serial = $dir/stamps
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
CNF
EC="ec -pkeyopt ec_paramgen_curve:P-256"
root() {
  # shellcheck disable=SC2086
  openssl req -x509 -newkey $EC -nodes -keyout "$1.key" -out "$1.pem" \
    -subj "/CN=$2" -days 36500 -config made.cnf -extensions root
}
signer() {
  name=$1 key=$2 extensions=$3
  shift 3
  # shellcheck disable=SC2086
  openssl req -newkey $key -nodes -keyout "$name.key" -out "$name.csr" \
    -subj "/CN=Test authority $name" -config made.cnf
  openssl ca -batch -notext -config made.cnf -in "$name.csr" \
    -out "$name.pem" -cert root.pem -keyfile root.key \
    -extensions "$extensions" "$@"
}
{
  root root "Test root"
  root other "Another root"
  signer ec "$EC" stamping -days 36500
  signer rsa rsa:2048 stamping -days 36500
  signer old "$EC" stamping -startdate 20200101000000Z -enddate 20210101000000Z
  signer web "$EC" serving -days 36500
  printf 'The bytes that were stamped.' > data
  openssl ts -query -data data -sha256 -cert -out query
  for name in ec rsa old; do
    openssl ts -reply -config made.cnf -queryfile query \
      -signer "$name.pem" -inkey "$name.key" -out "$name.reply"
  done
  openssl ts -query -digest 00 -sha256 -out refused.query || true
  printf 'no request' > refused.query
  openssl ts -reply -config made.cnf -queryfile refused.query \
    -signer ec.pem -inkey ec.key -out refused.reply || true
} 2> made.log
text() { printf 'export const %s = `%s`;\n\n' "$1" "$(cat "$2")"; }
bytes() { printf 'export const %s = "%s";\n\n' "$1" "$(base64 -w0 "$2")"; }
{
  echo "// Made by make-fixture.sh; of the text DATA, by authorities of ROOT."
  echo
  echo "export const DATA = \"$(cat data)\";"
  echo
  text ROOT root.pem
  text OTHER_ROOT other.pem
  text WEB_CERTIFICATE web.pem
  bytes QUERY query
  bytes EC_REPLY ec.reply
  bytes RSA_REPLY rsa.reply
  bytes OLD_REPLY old.reply
  if [ -s refused.reply ]; then bytes REFUSED_REPLY refused.reply; fi
} > "$out"
rm -r "$dir"
