//! A real sshd on the loopback, set up as the README says, and real clients with the README's settings. Only paths,
//! addresses and the login are others. Everything it starts is ended by its number.
//!
//! The login is `guichet` where the machine has it, else root's own: sshd lets nobody else become somebody.

use crate::PATIENCE;
use crate::desk::{Ran, Running};
use portable_pty::CommandBuilder;
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const SSHD: &str = "/usr/sbin/sshd";
const BUILT: &str = env!("CARGO_BIN_EXE_guichet");
/// sshd leaves its rights in this folder; its package makes it at each start of the machine.
const EMPTY: &str = "/run/sshd";
/// Where a copy of the program can lie that root alone may change, as sshd asks of the command for its keys.
const PROPER: [&str; 2] = ["/var/lib", "/opt"];
/// A name that shells, sshd and SQLite each could stumble over.
const FOLDER: &str = "l'été $HOME; #1";

pub struct Server {
    home: TempDir,
    program: Program,
    account: Account,
    sshd: Child,
    port: u16,
}

/// The login that owns the data folder.
struct Account {
    name: String,
    uid: u32,
    gid: u32,
}

struct Program {
    path: PathBuf,
    _copy: Option<TempDir>,
}

impl Server {
    /// A server with an empty desk in French. None where it cannot be had; that is told by the test's name, also where
    /// the tests keep quiet, and is a failure where `GUICHET_TEST_SSH` says `required`.
    pub fn start(test: &str) -> Option<Server> {
        let missing = match () {
            () if !Path::new(SSHD).exists() => "no sshd",
            () if id(&["-u"]).as_deref() != Some("0") => "not root",
            () => return Some(Server::started()),
        };
        let required = std::env::var("GUICHET_TEST_SSH").is_ok_and(|value| value == "required");
        assert!(!required, "{test} cannot run: {missing}");
        // Not by `print!`: the test harness would keep it to itself.
        writeln!(std::io::stderr().lock(), "skipped: {test}: {missing}").expect("stderr");
        None
    }

    fn started() -> Server {
        let account = Account::usual();
        let home = tempfile::Builder::new().permissions(mode(0o755)).tempdir().expect("a folder");
        let folder = home.path().join(FOLDER);
        fs::create_dir(&folder).expect("the data folder");
        fs::set_permissions(&folder, mode(0o700)).expect("its mode");
        chown(&folder, Some(account.uid), Some(account.gid)).expect("its owner");
        fs::create_dir_all(EMPTY).expect("sshd's own folder");
        let port = free_port();
        make_key(&home.path().join("host"));
        let program = Program::proper();
        let sshd = listen(home.path(), port, &configuration(home.path(), &program.path, &account.name, port));
        let server = Server { home, program, account, sshd, port };
        server.run(&["init", "--country", "TG", "--office", "ANPE Essai", "--exercise"]);
        server
    }

    pub fn folder(&self) -> PathBuf {
        self.home.path().join(FOLDER)
    }

    /// The administrator's own command, run as the owner of the folder; it must be done.
    #[track_caller]
    pub fn run(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(&self.program.path);
        command.env_clear().env("LANG", "fr_FR.UTF-8").current_dir("/");
        command.uid(self.account.uid).gid(self.account.gid).arg("--data").arg(self.folder()).args(arguments);
        let output = command.output().expect("the program runs");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        serde_json::from_str(&self.run(arguments)).expect("a document")
    }

    /// Somebody with an account and a key of her own, which ssh-keygen makes.
    #[track_caller]
    pub fn hires(&self, name: &str) -> Client<'_> {
        self.run(&["user", "add", name]);
        let client = Client { server: self, key: name.replace(' ', "-").to_lowercase() };
        make_key(&client.key_file());
        // Whoever owns the folder need not be able to read it: she hands the public half over.
        let public = fs::read_to_string(client.key_file().with_extension("pub")).expect("the public key");
        let file = self.home.path().join(format!("{}.handed-over.pub", client.key));
        fs::write(&file, public).expect("a file");
        self.run(&["user", "key", name, "add", file.to_str().expect("a name")]);
        client
    }

    /// The processes that serve a seat of this desk.
    pub fn seats(&self) -> Vec<u32> {
        let folder = self.folder().display().to_string();
        let processes = fs::read_dir("/proc").expect("/proc").flatten();
        let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        let serves = |number: &u32| {
            let line = fs::read(format!("/proc/{number}/cmdline")).unwrap_or_default();
            let words: Vec<&[u8]> = line.split(|byte| *byte == 0).collect();
            words.contains(&folder.as_bytes()) && words.contains(&&b"--seat"[..])
        };
        numbers.filter(serves).collect()
    }

    /// Waits until nobody sits here.
    #[track_caller]
    pub fn is_left(&self) {
        waits("the seat to be left", || self.seats().is_empty());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.sshd.kill();
        let _ = self.sshd.wait();
    }
}

/// Somebody with a key.
pub struct Client<'a> {
    server: &'a Server,
    key: String,
}

impl Client<'_> {
    fn key_file(&self) -> PathBuf {
        self.server.home.path().join(&self.key)
    }

    pub fn fingerprint(&self) -> String {
        let output = Command::new("ssh-keygen").arg("-lf").arg(self.key_file()).output().expect("ssh-keygen");
        String::from_utf8_lossy(&output.stdout).split(' ').nth(1).expect("a fingerprint").to_owned()
    }

    /// The options of `ssh` and its kin, with the README's settings: what is named before the file counts first.
    fn options(&self, port: u16) -> Vec<String> {
        let home = self.server.home.path();
        let settings = home.join("client");
        fs::write(&settings, block("ssh")).expect("the client's settings");
        let mut options = vec!["-F".to_owned(), settings.display().to_string()];
        for (name, value) in [
            ("HostName", "127.0.0.1".to_owned()),
            ("Port", port.to_string()),
            ("User", self.server.account.name.clone()),
            ("IdentityFile", self.key_file().display().to_string()),
            ("UserKnownHostsFile", home.join("known").display().to_string()),
            ("StrictHostKeyChecking", "accept-new".to_owned()),
            ("BatchMode", "yes".to_owned()),
            ("LogLevel", "ERROR".to_owned()),
        ] {
            options.extend(["-o".to_owned(), format!("{name}={value}")]);
        }
        options
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("LC_ALL", "fr_FR.UTF-8").args(self.options(self.server.port));
        command
    }

    /// `ssh` with these words, the desk's name among them, and these lines as its input.
    pub fn ssh(&self, words: &[&str], lines: &[&str]) -> Ran {
        self.runs("ssh", words, lines)
    }

    /// Another program that takes the options of ssh.
    pub fn runs(&self, program: &str, words: &[&str], lines: &[&str]) -> Ran {
        let mut client = Running::of(self.command(program).args(words));
        client.send(lines.iter().map(|line| format!("{line}\n")).collect::<String>().as_bytes());
        client.ended()
    }

    /// `ssh -T`, still sitting there.
    pub fn sits_in_lines(&self, options: &[&str]) -> Running {
        Running::of(self.command("ssh").args(options).args(["-T", "guichet"]))
    }

    /// `ssh` as somebody at a terminal calls it.
    pub fn at_a_terminal(&self) -> CommandBuilder {
        let mut command = CommandBuilder::new("ssh");
        command.env("LC_ALL", "fr_FR.UTF-8");
        command.env("TERM", "xterm-256color");
        command.args(self.options(self.server.port));
        command.args(["-tt", "guichet"]);
        command
    }

    /// How many bytes go up and down for `ssh -T` from the first to the last, the desk left at once; with the
    /// README's settings, or with none but what it takes to get in.
    pub fn weighs(&self, settings: Settings) -> (u64, u64) {
        let (port, counted) = counting(self.server.port);
        let mut options = self.options(port);
        if settings == Settings::None {
            options[1] = "/dev/null".to_owned();
        }
        let mut command = Command::new("ssh");
        let desk = if settings == Settings::None { "127.0.0.1" } else { "guichet" };
        let mut client = Running::of(command.args(options).args(["-T", desk]));
        client.send(b"quit\n");
        client.ended().ended_with(0);
        counted.join().expect("counted")
    }
}

#[derive(Clone, Copy, PartialEq)]
pub enum Settings {
    Readme,
    None,
}

/// The text between `<!-- name -->` and `<!-- /name -->` of the README, without its fences.
fn block(name: &str) -> String {
    let readme = include_str!("../../README.md");
    let begin = format!("<!-- {name} -->\n```text\n");
    let end = format!("```\n<!-- /{name} -->");
    let inside = readme.split_once(&begin).and_then(|(_, rest)| rest.split_once(&end));
    inside.unwrap_or_else(|| panic!("the README has no block {name}")).0.to_owned()
}

/// The README's block with other paths and login, then what a usual `sshd_config` says: for each setting the first
/// one counts, so nothing of it may undo the block.
fn configuration(home: &Path, program: &Path, account: &str, port: u16) -> String {
    let folder = home.join(FOLDER).display().to_string();
    let mut text = block("sshd");
    for (printed, here) in [
        ("/usr/local/bin/guichet", program.display().to_string()),
        ("/var/lib/guichet", format!("\"{folder}\"")),
        ("/etc/ssh/ssh_host_ed25519_key", home.join("host").display().to_string()),
        ("Match User guichet\n", format!("Match User {account}\n")),
        ("AuthorizedKeysCommandUser guichet\n", format!("AuthorizedKeysCommandUser {account}\n")),
    ] {
        assert!(text.contains(printed), "the README's block does not say {printed:?}");
        text = text.replace(printed, &here);
    }
    write!(
        text,
        "ListenAddress 127.0.0.1\nPort {port}\nPidFile none\nUsePAM no\nPermitRootLogin prohibit-password\n\
         AuthorizedKeysFile .ssh/authorized_keys\nAllowTcpForwarding yes\nX11Forwarding yes\nPermitTunnel yes\n\
         AcceptEnv LANG LC_*\nSubsystem sftp internal-sftp\n"
    )
    .expect("a text");
    text
}

fn listen(home: &Path, port: u16, configuration: &str) -> Child {
    let file = home.join("sshd_config");
    fs::write(&file, configuration).expect("sshd's configuration");
    let log = fs::File::create(home.join("sshd.log")).expect("its log");
    let mut command = Command::new(SSHD);
    let command = command.args(["-D", "-e", "-f"]).arg(&file).stdin(Stdio::null()).stderr(log);
    let mut sshd = command.spawn().expect("sshd starts");
    waits("sshd to listen", || {
        let ended = sshd.try_wait().expect("a child");
        assert!(ended.is_none(), "{}", fs::read_to_string(home.join("sshd.log")).unwrap_or_default());
        TcpStream::connect(("127.0.0.1", port)).is_ok()
    });
    sshd
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    listener.local_addr().expect("its number").port()
}

/// Counts what goes through to a port, one connection long; answers the port to call and the counts, up and down.
fn counting(to: u16) -> (u16, std::thread::JoinHandle<(u64, u64)>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = listener.local_addr().expect("its number").port();
    let counted = std::thread::spawn(move || {
        let (near, _) = listener.accept().expect("a client");
        let far = TcpStream::connect(("127.0.0.1", to)).expect("the server");
        let (near_again, far_again) = (near.try_clone().expect("a line"), far.try_clone().expect("a line"));
        let down = std::thread::spawn(move || passes(far_again, near_again));
        let up = passes(near, far);
        (up, down.join().expect("counted"))
    });
    (port, counted)
}

fn passes(mut from: TcpStream, mut to: TcpStream) -> u64 {
    let count = std::io::copy(&mut from, &mut to).unwrap_or(0);
    let _ = to.shutdown(std::net::Shutdown::Write);
    count
}

fn make_key(file: &Path) {
    let mut command = Command::new("ssh-keygen");
    command.args(["-q", "-t", "ed25519", "-N", "", "-C", "essai@poste", "-f"]).arg(file);
    assert!(command.status().expect("ssh-keygen").success());
}

impl Account {
    fn usual() -> Account {
        let name = if id(&["-u", "guichet"]).is_some() { "guichet" } else { "root" };
        let number = |what| id(&[what, name]).and_then(|text| text.parse().ok()).expect("a number");
        Account { name: name.to_owned(), uid: number("-u"), gid: number("-g") }
    }
}

fn id(arguments: &[&str]) -> Option<String> {
    let output = Command::new("id").args(arguments).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

impl Program {
    /// The program where root alone can change it, all the way up: as it was built, or a copy.
    fn proper() -> Program {
        let built = Path::new(BUILT);
        if is_proper(built) {
            return Program { path: built.to_owned(), _copy: None };
        }
        let place = PROPER.iter().find(|place| is_proper(Path::new(place))).expect("a folder of root's");
        let builder =
            tempfile::Builder::new().prefix("guichet-test-").permissions(mode(0o755)).tempdir_in(place);
        let folder = builder.expect("a folder for the program");
        let path = folder.path().join("guichet");
        fs::copy(built, &path).expect("a copy of the program");
        Program { path, _copy: Some(folder) }
    }
}

fn is_proper(path: &Path) -> bool {
    let sound = |path: &Path| {
        fs::metadata(path).is_ok_and(|data| {
            data.uid() == 0
                && data.permissions().mode() & 0o022 == 0
                && data.permissions().mode() & 0o001 != 0
        })
    };
    path.ancestors().all(sound)
}

fn mode(mode: u32) -> fs::Permissions {
    fs::Permissions::from_mode(mode)
}

/// Waits until something is so that another process does: nothing here can tell when.
#[track_caller]
pub fn waits(what: &str, mut is_so: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !is_so() {
        assert!(begin.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::park_timeout(Duration::from_millis(10));
    }
}
