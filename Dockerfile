# docker build -t m1serialbot .               the image
# docker build --build-arg HOST=M1SerialBot.DiscordNet .     the same with Discord.Net on the gateway
# docker build --target test .                the tests; the image does not wait for them
# docker buildx build --platform linux/amd64,linux/arm64 .   both, each compiled on this machine for the other
#
# A test publishes by these commands without an engine, so paths in RUN are relative, and each RUN is one line of sh.

# The exact SDK: it says which runtime the program brings with it, and its packages are in the lock files. Raise them together.
ARG SDK_VERSION=10.0.401
ARG SYSTEM_VERSION=10.0
# The program that the image runs: a folder under src, and a stage at the end of this file.
ARG HOST=M1SerialBot

FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:$SDK_VERSION AS restore
ENV CI=true \
    DOTNET_CLI_TELEMETRY_OPTOUT=1 \
    DOTNET_NOLOGO=1
WORKDIR /src
# Only what names packages, so that a change of code does not fetch them anew.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/Container.props src/Runtime.props src/
COPY src/M1SerialBot/M1SerialBot.csproj src/M1SerialBot/packages.container.lock.json src/M1SerialBot/
COPY src/M1SerialBot.Bot/M1SerialBot.Bot.csproj src/M1SerialBot.Bot/packages.lock.json src/M1SerialBot.Bot/
COPY src/M1SerialBot.Content/M1SerialBot.Content.csproj src/M1SerialBot.Content/packages.lock.json src/M1SerialBot.Content/
COPY src/M1SerialBot.TextGenerator/M1SerialBot.TextGenerator.csproj src/M1SerialBot.TextGenerator/packages.lock.json src/M1SerialBot.TextGenerator/
COPY src/M1SerialBot.Decoding/M1SerialBot.Decoding.csproj src/M1SerialBot.Decoding/packages.lock.json src/M1SerialBot.Decoding/
COPY src/M1SerialBot.DiscordApi/M1SerialBot.DiscordApi.csproj src/M1SerialBot.DiscordApi/packages.lock.json src/M1SerialBot.DiscordApi/
COPY src/M1SerialBot.DiscordNet/M1SerialBot.DiscordNet.csproj src/M1SerialBot.DiscordNet/
ARG HOST
RUN dotnet restore "src/$HOST" --locked-mode -p:ForContainer=true

FROM restore AS test
COPY . .
RUN dotnet restore --locked-mode && dotnet test --no-restore

FROM restore AS publish
# Compiles with the rules of the editor's file.
COPY .editorconfig ./
COPY src src
COPY config config
ARG TARGETARCH
ARG HOST
RUN dotnet publish "src/$HOST" --no-restore --configuration Release --arch "$TARGETARCH" -p:ForContainer=true --output out

# What a .NET program with its own runtime needs of a system: no shell, no package manager. OpenSSL, which HTTPS
# needs, and the certificates that Discord's is checked by are in it.
FROM mcr.microsoft.com/dotnet/runtime-deps:$SYSTEM_VERSION-noble-chiseled AS image
ARG VERSION=0.1.0
ARG REVISION=
ARG SOURCE=
LABEL org.opencontainers.image.title="M1SerialBot" \
      org.opencontainers.image.description="Tells when a Korg M1 was made, as far as its serial number says." \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION" \
      org.opencontainers.image.source="$SOURCE"
WORKDIR /app
COPY --from=publish /src/out ./
# A transport that is set makes a missing token an error here, not a reason to show the preview.
# Without diagnostics the runtime opens no socket in /tmp, so that the file system can be read-only.
ENV Discord__Transport=Gateway \
    Health__Url=http://127.0.0.1:8081 \
    DOTNET_EnableDiagnostics=0
# The user that the base image keeps for programs, as a number: Kubernetes can tell that it is not root.
USER 1654

FROM image AS M1SerialBot.DiscordNet
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 CMD ["/app/M1SerialBot.DiscordNet", "health"]
ENTRYPOINT ["/app/M1SerialBot.DiscordNet"]

FROM image AS M1SerialBot
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 CMD ["/app/M1SerialBot", "health"]
ENTRYPOINT ["/app/M1SerialBot"]

FROM $HOST AS final
