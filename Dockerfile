# syntax=docker/dockerfile:1
# The shipped image: one binary on a base without a shell, run by a user without rights.

# The manifests alone. What they say changes rarely, so the layer that compiles the libraries is reused.
FROM rust:1.95-slim-bookworm AS manifests
WORKDIR /build
COPY . .
RUN find . -type f ! -name Cargo.toml ! -name Cargo.lock -delete \
 && find . -mindepth 1 -type d -empty -delete

FROM rust:1.95-slim-bookworm AS build
WORKDIR /build
COPY --from=manifests /build .
# Empty sources in the place of ours: every library compiles, none of our code does.
RUN for manifest in $(find . -mindepth 2 -name Cargo.toml); do \
      crate=$(dirname "$manifest"); touch "$crate/lib.rs"; \
      if grep -q '^build *=' "$manifest"; then echo 'fn main() {}' > "$crate/build.rs"; fi; \
    done \
 && mkdir -p src tests/it && echo 'fn main() {}' | tee src/main.rs tests/it/main.rs >/dev/null \
 && cargo build --release --locked --bin sanduk
COPY . .
# Cargo compares times, and ours may be older than the empty sources.
RUN find src views locales assets migrations -type f -exec touch {} + \
 && cargo build --release --locked --bin sanduk \
 && mkdir -p /image/var && cp target/release/sanduk /image/sanduk

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /image/sanduk /usr/local/bin/sanduk
# 65532 is the image's own "nonroot". A host that mounts a volume here should give it to this user.
COPY --from=build --chown=65532:65532 /image/var /var/lib/sanduk
USER 65532:65532
WORKDIR /var/lib/sanduk
VOLUME /var/lib/sanduk
ENV SANDUK_MODE=production SANDUK_LISTEN=0.0.0.0:8080 SANDUK_DATA=/var/lib/sanduk
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s CMD ["/usr/local/bin/sanduk", "check", "--ready"]
ENTRYPOINT ["/usr/local/bin/sanduk"]
CMD ["serve"]
