using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Searching;

/// <summary>Counts the clusterings of a search as they are made, on several cores.</summary>
internal sealed class SearchSteps(SearchSettings settings, IProgress<SearchProgress>? progress)
{
    private int _of;
    private int _done;

    /// <summary>Says how many numbers of clusters are tried.</summary>
    internal void Expect(int numbers) => _of = numbers * (1 + settings.Resamples + (2 * settings.References));

    /// <summary>Counts one.</summary>
    internal ClusteredRows Made(ClusteredRows clustered)
    {
        progress?.Report(new SearchProgress(Interlocked.Increment(ref _done), _of));
        return clustered;
    }
}
