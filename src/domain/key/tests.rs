//! Keys as ssh-keygen 9.2 wrote them, thrown away since, and everything that looks like one and is none.

use super::*;
use crate::domain::day::Day;
use crate::facts::Country;
use proptest::prelude::*;

/// Lines of ssh-keygen, each with the fingerprint that `ssh-keygen -l` prints.
const KEYS: [(&str, &str); 5] = [
    (
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKes8aMebNvHMljeIIOSLnAxvtVif1eUVGX7VhN8gNsl",
        "SHA256:jxa7C7GeAL8s7Ol4CRTAxBuawW6Npw7FBX8vrdfPBo8",
    ),
    (
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBJxjqvMpboOrcXpKnZS3cCVwaa2DJurEps6C41PHoqqaXaElqfbhujEucmjfbBu5Ql46qFNPC4bgy+xjYxS6o2Q=",
        "SHA256:xJYkJ49jtcpnZ3zIB313bOp+g46GwuAEFBUQXxvezg4",
    ),
    (
        "ecdsa-sha2-nistp384 AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBNh0XohkVy6nMMK2zhlJ/6/pj1kE9JDOjyknNrkbQLWFNmeg6UBkOAKDpAYdxLef4iqI8DrnwoAlSOnBvU1bc4iSu1lOAns86oyf4/e/FL2SgDGqMeC5vsjvSbVOkG6Vyw==",
        "SHA256:73vhKuiMGPwCjvDF5EJeEXwZ2YCqR1M/Nk9UH4jNGt0",
    ),
    (
        "ecdsa-sha2-nistp521 AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAFLB11XpZMI8pnMT+smAPN3q+v2KKssmhMyy+bMMRmvSW/6rVtEYLGrtzkRvu23RnhQVawyLcWLLzzrtH3QQqGTewB9WtdsMAFNlcMZMBE/m1DY/B0mye1TSPFtcD5XsgDxXdVhiXgPz/XJ86JUsvEhO/hHPCkxyh5YaLeBHLOgt3hXlQ==",
        "SHA256:PGEeEa0n70lK0Mhmjl6VO6qwSgeByNnlRRRY4UZp9Qc",
    ),
    (
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCkEayI1L7j5KX8A+fmyOus+6Qhdz5IEn6y+WdeohHPd+HoOkPckWfTKnORd6SCYd/JGAtQWfUxFtzj1hgFtedlSn5Q5wuDioTI3wuw/R+ygnP7RZ02hYmgk7OqBXNE/P2IJ1UHGEuQK4oNm50X2IutNm8J1s1rn+eKefgBZr1k7sgs9PAhtez+y4TfkQ45cFnslbviE0zH2rAyf0AFiSqVGo30evIm07j90XEDh+8KLrln8D7831ZJiAGIoi/00rU+L/ruAtVLnpsEjkL8TtMTKmgBAe5p126ppfTq79arjQsBukmA+rtRmXUJUQ44uYAyhqntUogzPlZtGgRvkl70lgIstQtVpJ/ZXDhHa/TyE+bO4k3ShKZQRddlpm/bV+sKeN97j8urZSPMc0OJV3T6HFogK2N0PA9hrsOnmYIUQELoj7MYLqbgEacaQes4Y/xk7E7XAe38HmT6iPfXGyEeprnBq6Cn4XzqLTCayCRDrfIGHYcHMCw66CbnAPrSShM=",
        "SHA256:s/RgIFuAFp4I45pxfnMNSmnWAU77iBtLMXRvSTdjXSE",
    ),
];
const SHORT: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDEJP95DqxpCzkwx5dZoHaNF1sGvRFcxMnu6C2Vm420U3+/GqV8atfmNhXreg4zXUaSHJjlulPb1HJPMhtHXYBo/hojfK3M2/JDky9LiqJYB6yL/0zwPX8LKraRKlHbYOZ31qDj9GZOobZ51HH4xYvEWV+Ul2j+JbnRpXE03+j2oCf/+NB7+pDYhqzu0mtvyFrqwp6Vevdsp5GimrUFGFjS0Rqz2kZaxpPnzhsA2FMDEZlNdzzJz47AwG3nxDwlNaA8Av+rcSwIJfUVy29VCgvaEL53D0UvjDv9bOrl2YZNrAsBcgTlEu9XYfKsibTXTmE3a0bbcXMhd2+reQz6H0dt";
const DSA: &str = "ssh-dss AAAAB3NzaC1kc3MAAACBAN1EgFn7tfv/Dkwj3R28PAJ6diKBWAMDfYx+qcUqMIVSsUXEzHnwCeVjwgPUuRw54aJm5tAhCd2KEQjPYpvcg8zoebRS2SODrZu94dt1pKf7kjhGc0zC+mq9lx9LsiTgXmTJ9YcmDQI7dwKJKMX1ydhQF/8Sd78+QFvPi1zPd1GHAAAAFQDrndBU3GNVs0A7Ne5OP7qcGL3IlwAAAIEAhp8nkBY5cwLTouWOeF2MlFmLKubzy2yIhoi9bhHY6zP9nZl+tfKbdK8IlDeF30LzL5Ydm4XotCsGNC2mTTZr4yRTYB5yNnXNpdLpBeElUdtickAbblCEvhfa7yWcmhA1mocZX+AE0b6gJifec2FoTlgmQh+kNouoZA9r4tPQedEAAACAD0gfuPqCsGkN8yeGnR1qZZ91Udi7yqO80pufN+MgUYqfklP8tU7ttWkHV/NkIj8wvLut1D9x/9WhOj/we9lR5w3HYdpVdzLgknjS8X29O85d1vbTkZsKhlUqWeV/mwpbw59vZHuKL+tPAiFTosWYv1P46EgyrAyA4oDhWN5b1Uk=";

/// A key of a security key is made by hardware: here its parts are put together by hand.
fn secured(kind: &str, parts: &[&[u8]]) -> String {
    let blob: Vec<u8> = [&[kind.as_bytes()], parts].concat().iter().flat_map(|part| string(part)).collect();
    format!("{kind} {}", Base64::encode_string(&blob))
}

fn string(part: &[u8]) -> Vec<u8> {
    [&u32::try_from(part.len()).unwrap_or(0).to_be_bytes(), part].concat()
}

fn only(text: &str) -> Result<AccessKey, Reject> {
    let found = read_file(text);
    assert_eq!(found.len(), 1, "{found:?}");
    found.into_iter().next().map_or(Err(DAMAGED), |found| found.key)
}

#[test]
fn keys_of_every_kind_are_read_and_told_by_their_fingerprint() {
    for (text, fingerprint) in KEYS {
        let key = only(&format!("{text} afi@exemple, bureau 2\n")).unwrap();
        assert_eq!(key.public_key.fingerprint(), fingerprint);
        assert_eq!(key.public_key.text(), text);
        assert_eq!(key.public_key.kind(), text.split(' ').next().unwrap());
        assert_eq!(key.comment, Line::of("afi@exemple, bureau 2"));
        assert_eq!(PublicKey::restore(&key.public_key.store()), Some(key.public_key));
    }
}

#[test]
fn a_key_of_a_security_key_is_read() {
    let point = [&[4; 1][..], &[7; 64]].concat();
    for text in [
        secured("sk-ssh-ed25519@openssh.com", &[&[7; 32], b"ssh:"]),
        secured("sk-ecdsa-sha2-nistp256@openssh.com", &[b"nistp256", &point, b"ssh:"]),
    ] {
        assert_eq!(only(&text).unwrap().public_key.text(), text);
    }
    let without = secured("sk-ssh-ed25519@openssh.com", &[&[7; 32]]);
    assert_eq!(only(&without), Err(DAMAGED));
}

#[test]
fn what_putty_saves_is_the_same_key() {
    let (text, fingerprint) = KEYS[0];
    let body = text.split(' ').nth(1).unwrap();
    let (first, second) = body.split_at(40);
    let saved = format!(
        "---- BEGIN SSH2 PUBLIC KEY ----\r\nComment: \"ed25519-key-\\\r\n20261124\"\r\nx-other: y\r\n{first}\r\n\
         {second}\r\n---- END SSH2 PUBLIC KEY ----\r\n"
    );
    let key = only(&saved).unwrap();
    assert_eq!(key.public_key.fingerprint(), fingerprint);
    assert_eq!(key.comment, Line::of("ed25519-key-20261124"));
    assert_eq!(only(saved.split("---- END").next().unwrap()), Err(DAMAGED));
}

#[test]
fn what_is_no_key_of_ours_is_refused_with_its_reason() {
    let (key, _) = KEYS[0];
    let body = key.split(' ').nth(1).unwrap();
    for (text, reason) in [
        (SHORT.to_owned(), "reject-key-short"),
        (DSA.to_owned(), "reject-key-kind"),
        ("ssh-ed25519-cert-v01@openssh.com AAAA".to_owned(), "reject-key-kind"),
        (format!("no-pty {key}"), "reject-key-options"),
        (format!("command=\"/bin/sh\",no-pty {key}"), "reject-key-options"),
        (format!("from=\"10.0.0.1\" {key}"), "reject-key-options"),
        ("bonjour".to_owned(), "reject-key"),
        ("ssh-ed25519".to_owned(), "reject-key-damaged"),
        (format!("ssh-ed25519 {}", &body[..40]), "reject-key-damaged"),
        (format!("ssh-rsa {body}"), "reject-key-damaged"),
        (format!("ssh-ed25519 {body}AAAA"), "reject-key-damaged"),
        (format!("ssh-ed25519 {}", body.replace('A', "*")), "reject-key-damaged"),
        (format!("{key} a\u{1b}[2J"), "reject-key-damaged"),
    ] {
        assert_eq!(only(&text), Err(Reject(reason)), "{text}");
    }
}

#[test]
fn a_private_key_is_refused_at_its_first_line() {
    for first in [
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----",
        "PuTTY-User-Key-File-3: ssh-ed25519",
    ] {
        let found = read_file(&format!("{first}\nAAAA\n{}\n", KEYS[0].0));
        assert_eq!(found, [Found { line: 1, key: Err(Reject("reject-key-private")) }]);
    }
}

#[test]
fn every_line_of_a_file_is_told_by_its_number() {
    let text = format!("# Afi\n\n{} a\nbonjour\n{}\n", KEYS[0].0, KEYS[1].0);
    let told: Vec<(usize, bool)> =
        read_file(&text).iter().map(|found| (found.line, found.key.is_ok())).collect();
    assert_eq!(told, [(3, true), (4, false), (5, true)]);
    assert_eq!(read_file("\n# nothing\n"), []);
}

proptest! {
    /// Whatever is written, a key that is taken goes out as it came in and holds no control character.
    #[test]
    fn a_key_that_is_taken_is_one_clean_line(place in 0usize..KEYS.len(), at in 0usize..400, byte: u8) {
        let mut bytes = KEYS[place].0.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let reading = Reading { today: Day::parse("2026-11-24").unwrap(), country: Country::parse("TG").unwrap() };
        if let Ok(key) = PublicKey::read(&text, &reading) {
            prop_assert_eq!(key.text().chars().filter(|c| c.is_control()).count(), 0);
            prop_assert_eq!(PublicKey::restore(&key.store()), Some(key.clone()));
            prop_assert!(key.text().starts_with(key.kind()));
        }
    }
}
