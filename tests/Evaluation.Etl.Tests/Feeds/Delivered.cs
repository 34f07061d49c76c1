using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Feeds;

/// <summary>Territories whose partners deliver by shipped feeds.</summary>
internal static class Delivered
{
    /// <summary>A territory where these standard partners deliver under their own name; it knows all communes, as their real files name them.</summary>
    public static TerritoryOnDisk By(TestEngine engine, params string[] partners)
    {
        TerritoryOnDisk territory = new(engine, wholeCountry: true);
        foreach (string partner in partners)
        {
            territory.Declare($"{partner}/partner.yaml", TerritoryOnDisk.Uses(partner, partner));
        }

        territory.Register();
        return territory;
    }

    /// <summary>The counts of a load as one line.</summary>
    public static string Line(int read, int loaded, int rejected = 0, int setAside = 0, int unchanged = 0) =>
        $"read {read} = loaded {loaded} + unchanged {unchanged} + stale 0 + set aside {setAside} + rejected {rejected}";
}
