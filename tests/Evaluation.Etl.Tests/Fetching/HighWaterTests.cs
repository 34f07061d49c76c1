using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>How far a feed goes is counted from what is held.</summary>
public sealed class HighWaterTests
{
    private static readonly DateTime Now = new(2026, 1, 15, 0, 0, 0, DateTimeKind.Utc);

    [EveryDatabase]
    public void It_is_the_freshest_stamp_loaded_and_goes_back_with_a_withdrawal(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "essai");
        Sessions.Declare(territory, "autre");
        Assert.Null(Read(territory));
        territory.Load("essai/seances", "a.csv", Sessions.File("a;2025-03-01;2025-02-01;atelier;26108;3;mails", "b;2025-03-05;2025-02-01;atelier;26108;3;mails"));
        territory.Load("autre/seances", "a.csv", Sessions.File("c;2025-12-01;2025-02-01;atelier;26108;3;mails"));
        Assert.Equal(new DateTime(2025, 3, 5), Read(territory));

        LoadReport second = territory.Load("essai/seances", "b.csv", Sessions.File("b;2025-04-01;2025-02-01;atelier;26108;4;mails", "d;2031-01-01;2025-02-01;atelier;26108;4;mails"));
        Assert.Equal(new DateTime(2025, 4, 1), Read(territory));
        Withdrawal.Run(territory.Database, second.DeliveryKey!.Value);
        Assert.Equal(new DateTime(2025, 3, 1), Read(territory));
    }

    private static DateTime? Read(TerritoryOnDisk territory) =>
        HighWater.Read(territory.Database.Session, FeedKeys.Read(territory.Database.Session, "essai/seances").Feed, ["fact_activity", "fact_observation"], Now);
}
