//! A public key that opens the desk: OpenSSH's one line, or the block of RFC 4716 that PuTTY's generator saves. It
//! is taken apart to its last byte, so that what is kept is a key and nothing else: no option, no second line.
//!
//! Never a private key: one is refused at its first line and goes no further.

use super::datum::{Datum, Reading, Reject, Shape, Value};
use super::text::Line;
use crate::record;
use base64ct::{Base64, Base64Unpadded, Encoding};
use sha2::{Digest, Sha256};

/// The shortest RSA key that is accepted: 128 bits of strength, as NIST SP 800-57 counts them.
const LEAST_RSA_BITS: usize = 3_072;
/// Longer ones slow every login down and are longer than OpenSSH takes (SSHBUF_MAX_BIGNUM).
const MOST_RSA_BITS: usize = 16_384;

/// What a key of each kind holds behind its name, by RFC 4253, 5656, 8709 and OpenSSH's PROTOCOL.u2f.
#[derive(Clone, Copy)]
enum Holds {
    Ed25519,
    /// A curve by its name, and a point of that many bytes.
    Point(&'static str, usize),
    Rsa,
}

/// The kinds that are accepted; those of a security key hold their application, too.
const KINDS: [(&str, Holds, bool); 7] = [
    ("ssh-ed25519", Holds::Ed25519, false),
    ("sk-ssh-ed25519@openssh.com", Holds::Ed25519, true),
    ("ecdsa-sha2-nistp256", Holds::Point("nistp256", 65), false),
    ("ecdsa-sha2-nistp384", Holds::Point("nistp384", 97), false),
    ("ecdsa-sha2-nistp521", Holds::Point("nistp521", 133), false),
    ("sk-ecdsa-sha2-nistp256@openssh.com", Holds::Point("nistp256", 65), true),
    ("ssh-rsa", Holds::Rsa, false),
];

/// First words of keys that are none of ours: certificates, DSA, what may still come.
const OTHER_KINDS: [&str; 5] = ["ssh-", "ecdsa-", "sk-", "rsa-", "x509"];

record! {
    /// A key that opens the desk for one account.
    AccessKey in "access_key" belongs To { table: "counsellor", column: "counsellor_id" };
    access_key { public_key: PublicKey, comment: Option<Line> }
}

/// A public key, without its comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    kind: &'static str,
    blob: Vec<u8>,
}

impl PublicKey {
    /// `ssh-ed25519`, …
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// As OpenSSH prints it: `SHA256:` and 43 characters.
    pub fn fingerprint(&self) -> String {
        format!("SHA256:{}", Base64Unpadded::encode_string(&Sha256::digest(&self.blob)))
    }

    fn of(blob: Vec<u8>) -> Result<PublicKey, Reject> {
        let mut parts = Parts(&blob);
        let name = parts.string().ok_or(DAMAGED)?;
        let (kind, holds, secured) =
            KINDS.into_iter().find(|(kind, ..)| kind.as_bytes() == name).ok_or(OTHER_KIND)?;
        holds.check(&mut parts)?;
        if secured && parts.string().is_none_or(<[u8]>::is_empty) {
            return Err(DAMAGED);
        }
        if parts.0.is_empty() { Ok(PublicKey { kind, blob }) } else { Err(DAMAGED) }
    }
}

const DAMAGED: Reject = Reject("reject-key-damaged");
const OTHER_KIND: Reject = Reject("reject-key-kind");

impl Holds {
    fn check(self, parts: &mut Parts) -> Result<(), Reject> {
        let sound = match self {
            Holds::Ed25519 => parts.string().is_some_and(|key| key.len() == 32),
            Holds::Point(curve, length) => {
                parts.string() == Some(curve.as_bytes())
                    // Uncompressed: RFC 5656, 3.1.
                    && parts.string().is_some_and(|point| point.len() == length && point.first() == Some(&4))
            }
            Holds::Rsa => {
                let exponent = parts.bits().ok_or(DAMAGED)?;
                let modulus = parts.bits().ok_or(DAMAGED)?;
                if modulus < LEAST_RSA_BITS {
                    return Err(Reject("reject-key-short"));
                }
                exponent > 1 && modulus <= MOST_RSA_BITS
            }
        };
        if sound { Ok(()) } else { Err(DAMAGED) }
    }
}

/// The rest of a key's bytes: strings behind their lengths.
struct Parts<'a>(&'a [u8]);

impl<'a> Parts<'a> {
    fn string(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.0.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (string, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some(string)
    }

    /// The length of a positive number that is written without a zero too many.
    fn bits(&mut self) -> Option<usize> {
        let number = match self.string()? {
            [0, number @ ..] if number.first().is_some_and(|byte| *byte >= 0x80) => number,
            number if number.first().is_some_and(|byte| (1..0x80).contains(byte)) => number,
            _ => return None,
        };
        let first = number.first()?;
        Some(number.len() * 8 - usize::try_from(first.leading_zeros()).ok()?)
    }
}

impl Datum for PublicKey {
    const SHAPE: Shape = Shape::Line(4_000);

    fn read(text: &str, _: &Reading) -> Result<Self, Reject> {
        line(text).map(|(key, _)| key)
    }

    fn text(&self) -> String {
        format!("{} {}", self.kind, Base64::encode_string(&self.blob))
    }

    fn restore(value: &Value) -> Option<Self> {
        line(value.text()).ok().map(|(key, _)| key)
    }
}

/// One line: kind, key, comment.
fn line(text: &str) -> Result<(PublicKey, &str), Reject> {
    if text.chars().any(char::is_control) {
        return Err(DAMAGED);
    }
    let (kind, rest) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
    if !KINDS.iter().any(|(known, ..)| *known == kind) {
        return Err(stranger(kind, rest));
    }
    let (body, comment) = rest.trim_start().split_once(' ').unwrap_or((rest.trim_start(), ""));
    let key = PublicKey::of(Base64::decode_vec(body).map_err(|_| DAMAGED)?)?;
    if key.kind == kind { Ok((key, comment.trim())) } else { Err(DAMAGED) }
}

/// What a line is that begins with no kind of key that is accepted.
fn stranger(word: &str, rest: &str) -> Reject {
    if KINDS.iter().any(|(known, ..)| rest.split(' ').any(|word| word == *known)) {
        Reject("reject-key-options")
    } else if OTHER_KINDS.iter().any(|kind| word.starts_with(kind)) && !rest.is_empty() {
        OTHER_KIND
    } else {
        Reject("reject-key")
    }
}

/// A key that was found in a file, or why what stands there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The line it begins on, from 1.
    pub line: usize,
    pub key: Result<AccessKey, Reject>,
}

/// Every key of a file; blank lines and remarks are passed over. A private key ends the reading.
pub fn read_file(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut lines = (1..).zip(text.trim_start_matches('\u{feff}').lines());
    while let Some((number, text)) = lines.next() {
        let text = text.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        if is_private(text) {
            found.push(Found { line: number, key: Err(Reject("reject-key-private")) });
            return found;
        }
        let key = if text == BLOCK_BEGIN {
            block(&mut lines.by_ref().map(|(_, text)| text))
        } else {
            line(text).map(|(key, comment)| (key, comment.to_owned()))
        };
        let key = key.map(|(public_key, comment)| AccessKey { public_key, comment: Line::of(&comment) });
        found.push(Found { line: number, key });
    }
    found
}

fn is_private(line: &str) -> bool {
    line.starts_with("PuTTY-User-Key-File") || (line.starts_with("-----BEGIN ") && line.contains("PRIVATE"))
}

const BLOCK_BEGIN: &str = "---- BEGIN SSH2 PUBLIC KEY ----";
const BLOCK_END: &str = "---- END SSH2 PUBLIC KEY ----";

/// The rest of a block of RFC 4716: headers, which a backslash at the end continues, then the key over many lines.
fn block<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Result<(PublicKey, String), Reject> {
    let (mut body, mut comment) = (String::new(), String::new());
    loop {
        let line = lines.next().ok_or(DAMAGED)?.trim();
        if line == BLOCK_END {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            let mut value = value.trim().to_owned();
            while value.ends_with('\\') {
                value.pop();
                value.push_str(lines.next().ok_or(DAMAGED)?.trim());
            }
            if name.eq_ignore_ascii_case("comment") {
                comment = value.trim_matches('"').to_owned();
            }
        } else {
            body.push_str(line);
        }
    }
    Ok((PublicKey::of(Base64::decode_vec(&body).map_err(|_| DAMAGED)?)?, comment))
}

#[cfg(test)]
mod tests;
