using M1SerialBot.Settings;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace M1SerialBot.Tests.Settings;

/// <summary>Which of Serilog's own settings are read, and that the rest is an error.</summary>
public sealed class LogLevelsTests
{
    [Theory]
    [InlineData("", "M1SerialBot.Any", LogEventLevel.Information, "nothing is set")]
    [InlineData("MinimumLevel=Warning", "M1SerialBot.Any", LogEventLevel.Warning, "the short form")]
    [InlineData("MinimumLevel:Default=verbose", "M1SerialBot.Any", LogEventLevel.Verbose, "in lower case")]
    [InlineData("MinimumLevel:Override:Microsoft=Error", "Microsoft.AspNetCore.Hosting", LogEventLevel.Error, "a category and all below it")]
    [InlineData("MinimumLevel:Override:Microsoft=Error", "MicrosoftLike", LogEventLevel.Information, "another category that begins alike")]
    [InlineData("MinimumLevel:Override:Microsoft=Error MinimumLevel:Override:Microsoft.AspNetCore=Debug", "Microsoft.AspNetCore.Hosting", LogEventLevel.Debug, "the longest name wins")]
    [InlineData("MinimumLevel:Default=Error MinimumLevel:Override:M1SerialBot=", "M1SerialBot.Any", LogEventLevel.Error, "a blank level isn't set")]
    public void A_category_has_the_level_that_was_set(string settings, string category, LogEventLevel level, string because)
    {
        var (levels, problems) = Read(settings);

        using var log = levels.Apply(new LoggerConfiguration()).CreateLogger();
        var logger = log.ForContext(Constants.SourceContextPropertyName, category);
        Assert.Empty(problems);
        Assert.True(level == Enum.GetValues<LogEventLevel>().First(logger.IsEnabled), because);
    }

    [Theory]
    [InlineData("MinimumLevel=loud", "Serilog:MinimumLevel is \"loud\"; it must be Verbose or Debug or Information or Warning or Error or Fatal.", "no such level")]
    [InlineData("MinimumLevel:Default=2", "Serilog:MinimumLevel:Default is \"2\"; it must be Verbose or Debug or Information or Warning or Error or Fatal.", "a number isn't a name")]
    [InlineData("MinimumLevel:Override:X=loud", "Serilog:MinimumLevel:Override:X is \"loud\"; it must be Verbose or Debug or Information or Warning or Error or Fatal.", "in an override")]
    [InlineData("MinimumLevel:ControlledBy=$switch", "Serilog:MinimumLevel:ControlledBy isn't a setting.", "Serilog's own, and not taken")]
    [InlineData("WriteTo:0:Name=File WriteTo:0:Args:path=x", Unsupported, "a sink, reported once")]
    [InlineData("writeto=Console", "Serilog:writeto" + Rest, "in lower case")]
    [InlineData("Using:0=Serilog.Sinks.Seq", "Serilog:Using" + Rest, "an assembly")]
    [InlineData("Enrich:0=WithThreadId", "Serilog:Enrich" + Rest, "an enricher")]
    public void Everything_else_is_refused_by_its_name(string settings, string problem, string because)
    {
        var (_, problems) = Read(settings);

        Assert.True(problem == Assert.Single(problems), because);
    }

    private const string Unsupported = "Serilog:WriteTo" + Rest;
    private const string Rest = " isn't supported: only Serilog:MinimumLevel is. Lines go to standard output, to a file (Bot:LogFile) and to a collector (Otel:Logs).";

    private static (LogLevels Levels, List<string> Problems) Read(string settings)
    {
        var problems = new List<string>();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('='))
                .Select(pair => KeyValuePair.Create<string, string?>($"Serilog:{pair[0]}", pair[1])))
            .Build();
        return (LogLevels.Read(configuration, (_, problem) => problems.Add(problem)), problems);
    }
}
