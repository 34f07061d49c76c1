using Evaluation.Etl;
using Evaluation.Etl.Partners;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>One turn of one feed: what its partner has for us is taken and loaded.</summary>
internal static class FeedTurn
{
    /// <summary>Name of the folder of inboxes in a territory folder.</summary>
    internal const string Inboxes = "depots";

    /// <summary>Takes what there is.</summary>
    /// <param name="workplace">The folder and its warehouse, opened to write.</param>
    /// <param name="feed">The feed.</param>
    /// <returns>What came of each delivery; none when there was nothing.</returns>
    internal static IReadOnlyList<LoadReport> Take(Workplace workplace, Feed feed)
    {
        string inbox = Path.Combine([workplace.Folder.Path, Inboxes, .. feed.Code.Split('/')]);
        if (!Directory.Exists(inbox))
        {
            return [];
        }

        PartnerLoad loader = workplace.Loader();
        return [.. Directory.GetFiles(inbox).Where(IsWhole).Order(StringComparer.Ordinal).Select(file => loader.Load(feed, file))];
    }

    // What is still being written there has a name of its own until it is whole.
    private static bool IsWhole(string file) => Path.GetFileName(file) is var name && !name.StartsWith('.') && !name.EndsWith(".partial", StringComparison.Ordinal) && !name.EndsWith(".tmp", StringComparison.Ordinal);
}
