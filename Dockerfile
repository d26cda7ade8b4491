# docker build -t m1serialbot .               the image
# docker build --build-arg HOST=M1SerialBot.DiscordNet .             the same bot with Discord.Net on the gateway
# docker build --target test .                the tests; the image doesn't wait for them
# docker build --target symbols --output symbols .                   the debug symbols of the native program
# docker buildx build --platform linux/amd64,linux/arm64 .           both processors, compiled on this machine
#
# A test publishes by these commands without an engine, so paths in RUN are relative, and each RUN is one line of sh.

# The exact SDK: it says which runtime the program is made of, and its packages are in the lock files. Raise them together.
ARG SDK_VERSION=10.0.401
ARG SYSTEM_VERSION=10.0
# The program that the image runs: a stage at the end of this file.
ARG HOST=M1SerialBot

FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:$SDK_VERSION AS sources
ENV CI=true \
    DOTNET_CLI_TELEMETRY_OPTOUT=1 \
    DOTNET_NOLOGO=1
WORKDIR /src
# Only what names packages, so that a change of code doesn't restore them again.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/M1SerialBot/M1SerialBot.csproj src/M1SerialBot/packages.lock.json src/M1SerialBot/packages.native.lock.json src/M1SerialBot/
COPY src/M1SerialBot.Bot/M1SerialBot.Bot.csproj src/M1SerialBot.Bot/packages.lock.json src/M1SerialBot.Bot/
COPY src/M1SerialBot.Pictures/M1SerialBot.Pictures.csproj src/M1SerialBot.Pictures/packages.lock.json src/M1SerialBot.Pictures/
COPY src/M1SerialBot.Content/M1SerialBot.Content.csproj src/M1SerialBot.Content/packages.lock.json src/M1SerialBot.Content/
COPY src/M1SerialBot.TextGenerator/M1SerialBot.TextGenerator.csproj src/M1SerialBot.TextGenerator/packages.lock.json src/M1SerialBot.TextGenerator/
COPY src/M1SerialBot.Decoding/M1SerialBot.Decoding.csproj src/M1SerialBot.Decoding/packages.lock.json src/M1SerialBot.Decoding/
COPY src/M1SerialBot.DiscordApi/M1SerialBot.DiscordApi.csproj src/M1SerialBot.DiscordApi/packages.lock.json src/M1SerialBot.DiscordApi/
COPY src/M1SerialBot.DiscordNet/M1SerialBot.DiscordNet.csproj src/M1SerialBot.DiscordNet/

FROM sources AS test
COPY . .
RUN dotnet restore --locked-mode && dotnet test --no-restore

FROM sources AS native
# .NET's compiler and lld both make code for either processor, so nothing is emulated. The other processor's start files and C library come
# with its cross compiler, this machine's with clang.
ARG BUILDARCH
RUN apt-get update && apt-get install --yes --no-install-recommends clang lld llvm "$([ "$BUILDARCH" = arm64 ] && echo gcc-x86-64-linux-gnu || echo gcc-aarch64-linux-gnu)"
RUN dotnet restore src/M1SerialBot --locked-mode -p:Native=true
# Compiles with the rules of the editor's file.
COPY .editorconfig ./
COPY src src
COPY config config
ARG TARGETARCH
RUN dotnet publish src/M1SerialBot --no-restore --configuration Release --arch "$TARGETARCH" -p:Native=true -p:LinkerFlavor=lld --output out

FROM scratch AS symbols
COPY --from=native /src/src/M1SerialBot/bin/Release/net10.0/*/native/M1SerialBot.dbg /

FROM sources AS discord-net
RUN dotnet restore src/M1SerialBot.DiscordNet --locked-mode
COPY .editorconfig ./
COPY src src
COPY config config
RUN dotnet publish src/M1SerialBot.DiscordNet --no-restore --configuration Release -p:UseAppHost=false --output out

# What a native program of .NET needs of a system: libc, OpenSSL and the certificates that Discord's is checked by. No shell, no package manager.
FROM mcr.microsoft.com/dotnet/runtime-deps:$SYSTEM_VERSION-noble-chiseled AS M1SerialBot
WORKDIR /app
COPY --from=native /src/out ./
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 CMD ["/app/M1SerialBot", "health"]
ENTRYPOINT ["/app/M1SerialBot"]

# Discord.Net can't be compiled ahead of time, so this one needs the whole runtime.
FROM mcr.microsoft.com/dotnet/aspnet:$SYSTEM_VERSION-noble-chiseled AS M1SerialBot.DiscordNet
WORKDIR /app
COPY --from=discord-net /src/out ./
# Without diagnostics the runtime opens no socket in /tmp, so that the file system can be read-only.
ENV DOTNET_EnableDiagnostics=0
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 CMD ["dotnet", "/app/M1SerialBot.DiscordNet.dll", "health"]
ENTRYPOINT ["dotnet", "/app/M1SerialBot.DiscordNet.dll"]

FROM $HOST AS final
ARG VERSION=0.1.0
ARG REVISION=
ARG SOURCE=
LABEL org.opencontainers.image.title="M1SerialBot" \
      org.opencontainers.image.description="Tells when a Korg M1 was made, as far as its serial number says." \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION" \
      org.opencontainers.image.source="$SOURCE"
# A transport that is set makes a missing token an error here, not a reason to show the preview.
ENV Discord__Transport=Gateway \
    Health__Url=http://127.0.0.1:8081
# The user that the base images keep for programs, as a number: Kubernetes can tell that it isn't root.
USER 1654
