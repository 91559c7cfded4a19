/**
 * A file for `docker build` or `podman build` at the root of the repository, after a build of the site. The image runs
 * nginx as a user without rights on port 8080 and writes to nothing but /tmp:
 * `podman run --read-only --tmpfs /tmp --cap-drop all -p 8080:8080 …`
 *
 * Source: https://github.com/nginx/docker-nginx-unprivileged
 *
 * @param base The folder below which the site is published, with both slashes.
 * @example containerFile('/kb/').includes('COPY dist /usr/share/nginx/html/kb\n') // true
 */
export const containerFile = (
  base: string,
): string => `# podman build -f dist-host/Containerfile -t knowledge-base . Made by the build; changes here are lost.
FROM docker.io/nginxinc/nginx-unprivileged:1.28-alpine
USER root
RUN rm -rf /usr/share/nginx/html /etc/nginx/conf.d/*
COPY dist /usr/share/nginx/html${base.slice(0, -1)}
COPY dist-host/nginx-http.conf /etc/nginx/conf.d/knowledge-base.conf
COPY dist-host/nginx-server.conf /etc/nginx/knowledge-base-server.conf
COPY dist-host/nginx-container.conf /etc/nginx/conf.d/server.conf
USER 101
EXPOSE 8080
`;

/** The server of that image; TLS ends in front of it. */
export const containerServer = `# The server of the image. Made by the build; changes here are lost.
server {
    listen 8080 default_server;
    listen [::]:8080 default_server;
    root /usr/share/nginx/html;
    include /etc/nginx/knowledge-base-server.conf;
}
`;
