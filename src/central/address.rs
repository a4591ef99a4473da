//! Where the central store is, who asks, and how it is known to be the right one.

use std::{
    env, fs,
    io::{self, Read as _},
    net::IpAddr,
    path::{Path, PathBuf},
    str::FromStr as _,
    sync::Arc,
    time::Duration,
};

use rustls::{
    ClientConfig, RootCertStore, pki_types::CertificateDer, pki_types::pem::PemObject as _,
};
use tokio_postgres::{
    Config,
    config::{Host, SslMode},
};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::error::CentralError;
use crate::settings::Central;

/// How long a server may take to answer the first call.
const CONNECT: Duration = Duration::from_secs(5);

/// How long a server may not confirm what was sent before the connection counts as broken.
const SILENT: Duration = Duration::from_secs(15);

/// How long after that it is asked whether it is still there, three times.
const ASK_AGAIN: Duration = Duration::from_secs(5);

/// The most bytes of a file with passwords.
const MOST: u64 = 64 << 10;

/// A server, and what is needed to speak with it.
pub(super) fn config(central: &Central) -> Result<Config, CentralError> {
    let mut config = Config::from_str(&central.url).map_err(CentralError::Address)?;
    if config.get_password().is_some() {
        return Err(CentralError::PasswordInAddress);
    }
    config
        .application_name("posdoc")
        .connect_timeout(CONNECT)
        .keepalives_idle(SILENT)
        .keepalives_interval(ASK_AGAIN)
        .keepalives_retries(3)
        .tcp_user_timeout(SILENT)
        .options("-c statement_timeout=20s -c lock_timeout=10s -c idle_in_transaction_session_timeout=30s");
    let local = is_local(&config);
    match config.get_ssl_mode() {
        SslMode::Disable if local => {}
        SslMode::Disable => return Err(CentralError::Unencrypted),
        // Nothing leaves this computer, and a socket has no certificate.
        _ if local && config.get_ssl_mode() != SslMode::Require => {
            config.ssl_mode(SslMode::Disable);
        }
        _ => {
            config.ssl_mode(SslMode::Require);
        }
    }
    // A certificate is checked against a name: a number alone has none.
    if !local && config.get_hosts().len() < config.get_hostaddrs().len() {
        return Err(CentralError::NoHostName);
    }
    if let Some(password) = password(central, &config)? {
        config.password(password);
    }
    Ok(config)
}

/// Whether the server is on this computer, wherever the address may lead.
fn is_local(config: &Config) -> bool {
    let hosts = config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|at: IpAddr| at.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    });
    hosts && config.get_hostaddrs().iter().all(IpAddr::is_loopback)
}

/// The password: of the settings' file, else of the environment, else of the file that `psql` reads.
fn password(central: &Central, config: &Config) -> Result<Option<String>, CentralError> {
    if let Some(file) = &central.password_file {
        let text = secret(file).map_err(|error| CentralError::File(file.clone(), error))?;
        return Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()));
    }
    if let Ok(password) = env::var("PGPASSWORD") {
        return Ok(Some(password));
    }
    let named = env::var_os("PGPASSFILE").map(PathBuf::from);
    let Some(file) = named.clone().or_else(usual_file) else {
        return Ok(None);
    };
    match secret(&file) {
        Ok(text) => Ok(of_pass_file(&text, config)),
        Err(error) if named.is_none() && error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(CentralError::File(file, error)),
    }
}

fn usual_file() -> Option<PathBuf> {
    let home = env::var_os("HOME").filter(|home| !home.is_empty())?;
    Some(PathBuf::from(home).join(".pgpass"))
}

/// A file that nobody else may read.
fn secret(path: &Path) -> io::Result<String> {
    let file = fs::File::open(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let open = file.metadata()?.permissions().mode() & 0o077 != 0;
        if open {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                "others may read it: chmod 600",
            ));
        }
    }
    let mut text = String::new();
    file.take(MOST).read_to_string(&mut text)?;
    Ok(text)
}

/// The first line `host:port:database:user:password` that fits; `*` fits all, `\` takes the next sign as it is.
fn of_pass_file(text: &str, config: &Config) -> Option<String> {
    let host = config.get_hosts().first().map(|host| match host {
        Host::Tcp(name) => name.clone(),
        #[cfg(unix)]
        Host::Unix(_) => "localhost".to_owned(),
    });
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let user = config.get_user().unwrap_or_default();
    let wanted = [
        host.as_deref().unwrap_or("localhost"),
        &port.to_string(),
        config.get_dbname().unwrap_or(user),
        user,
    ];
    text.lines().find_map(|line| {
        let mut fields = vec![String::new()];
        let mut signs = line.chars();
        while let Some(sign) = signs.next() {
            let more = fields.len() <= wanted.len();
            let last = fields.last_mut()?;
            match sign {
                '\\' => last.extend(signs.next()),
                ':' if more => fields.push(String::new()),
                sign => last.push(sign),
            }
        }
        let (password, names) = fields.split_last()?;
        let fits = names.len() == wanted.len()
            && !line.starts_with('#')
            && names
                .iter()
                .zip(wanted)
                .all(|(name, wanted)| name == "*" || name == wanted);
        fits.then(|| password.clone())
    })
}

/// TLS that takes a server only with a certificate for its name, signed by somebody who is trusted.
pub(super) fn tls(central: &Central) -> Result<MakeRustlsConnect, CentralError> {
    let mut roots = RootCertStore::empty();
    if let Some(file) = &central.ca_file {
        let certificates = CertificateDer::pem_file_iter(file);
        let certificates = certificates.and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let certificates = certificates
            .map_err(|error| CentralError::Certificates(format!("{}: {error}", file.display())))?;
        roots.add_parsable_certificates(certificates);
        if roots.is_empty() {
            return Err(CentralError::Certificates(file.display().to_string()));
        }
    } else {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| CentralError::Certificates(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn central(url: &str) -> Central {
        Central {
            url: url.to_owned(),
            ..Central::default()
        }
    }

    #[test]
    fn a_password_in_the_address_and_a_plain_connection_to_another_computer_are_refused() {
        let refused = |url: &str| config(&central(url)).err().map(|error| error.id());
        let at = "db.example.com/posdoc";
        assert_eq!(
            refused(&format!("postgresql://a:b@{at}")),
            Some("password-in-address")
        );
        assert_eq!(
            refused(&format!("postgresql://a@{at}?sslmode=disable")),
            Some("unencrypted")
        );
        assert_eq!(refused("http://a"), Some("bad-address"));
        let config =
            config(&central(&format!("postgresql://a@{at}?sslmode=prefer"))).expect("an address");
        assert_eq!(config.get_ssl_mode(), SslMode::Require);
    }

    #[test]
    fn a_number_of_another_computer_is_not_taken_for_this_one() {
        let of = |url: &str| {
            let config = config(&central(url)).map_err(|error| error.id());
            config.map(|config| config.get_ssl_mode())
        };
        assert_eq!(
            of("postgresql://a@/posdoc?hostaddr=192.0.2.7"),
            Err("no-host-name")
        );
        assert_eq!(of("hostaddr=192.0.2.7 user=a"), Err("no-host-name"));
        assert_eq!(
            of("postgresql://a@localhost/posdoc?hostaddr=192.0.2.7"),
            Ok(SslMode::Require)
        );
        assert_eq!(
            of("postgresql://a@db.example.com/posdoc?hostaddr=192.0.2.7&sslmode=disable"),
            Err("unencrypted")
        );
        assert_eq!(
            of("postgresql://a@localhost,db.example.com/posdoc"),
            Ok(SslMode::Require)
        );
        for here in [
            "postgresql://a@/posdoc?hostaddr=127.0.0.1",
            "postgresql://a@127.0.0.1/posdoc",
            "postgresql://a@localhost/posdoc?hostaddr=::1",
        ] {
            assert_eq!(of(here), Ok(SslMode::Disable), "{here}");
        }
    }

    #[test]
    fn a_line_of_a_password_file_is_found_as_psql_finds_it() {
        let config =
            Config::from_str("postgresql://wang@db.example.com:5433/posdoc").expect("an address");
        let text = "# db.example.com:5433:posdoc:wang:no\n\
                    other:*:*:*:no\n\
                    db.example.com:5433:*:wang:a\\:b\\\\c\n\
                    *:*:*:*:no\n";
        assert_eq!(of_pass_file(text, &config).as_deref(), Some("a:b\\c"));
        assert_eq!(of_pass_file("db.example.com:5433:x:wang:no", &config), None);
    }
}
