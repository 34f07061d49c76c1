using Evaluation.Segments.Clustering;
using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Segments.Tests.Clustering;

public sealed class KMeansPropertyTests
{
    private static readonly KMeansEngine Engine = new();

    // From 2 to 60 rows of 1 to 9 columns, of few enough values that many are alike or equally near.
    private static readonly Gen<FeatureMatrix> Rows =
        from columns in Gen.Choose(1, 9)
        from rows in Gen.Choose(2, 60)
        from most in Gen.Elements(1, 3, 1000)
        from values in Gen.ArrayOf(Gen.Choose(-most, most), rows * columns)
        select new FeatureMatrix([.. values.Select(value => value / 4f)], columns);

    private static readonly Gen<(FeatureMatrix Rows, int K)> Asked =
        from rows in Rows
        from k in Gen.Choose(1, Math.Min(8, DistinctRows.Of(rows).Points.Count))
        select (rows, k);

    [Fact]
    public void Every_row_is_in_the_cluster_of_its_nearest_centre() => Check(Asked, asked =>
    {
        ClusteredRows found = Engine.Fit(asked.Rows, asked.K, new FitSettings { Seed = 1, Starts = 2 }, CancellationToken.None);
        return Enumerable.Range(0, asked.Rows.Rows).All(row => Squared(asked.Rows[row], found.Centres[found.Clusters[row]]) <= found.Centres.Min(centre => Squared(asked.Rows[row], centre)) * (1 + 1e-5));
    });

    [Fact]
    public void Every_centre_is_the_mean_of_its_rows_and_the_inertia_that_of_the_centres() => Check(Asked, asked =>
    {
        ClusteredRows found = Engine.Fit(asked.Rows, asked.K, new FitSettings { Seed = 1, Starts = 2 }, CancellationToken.None);
        double inertia = Enumerable.Range(0, asked.Rows.Rows).Sum(row => Squared(asked.Rows[row], found.Centres[found.Clusters[row]]));
        return found.Centres.Select((centre, cluster) => Mean(asked.Rows, found.Clusters, cluster).Zip(centre, (mean, value) => Math.Abs(mean - value)).Max()).Max() < 1e-3
            && Math.Abs(inertia - found.Inertia) <= 1e-6 * (1 + inertia)
            && found.Sizes.Sum() == asked.Rows.Rows;
    });

    [Fact]
    public void Rounds_never_raise_the_inertia() => Check(Asked, asked =>
    {
        double[] inertias = [.. Enumerable.Range(1, 8).Select(rounds => Descended(asked.Rows, asked.K, rounds))];
        return inertias.Zip(inertias.Skip(1), (before, after) => after <= before * (1 + 1e-6)).All(lower => lower);
    });

    [Fact]
    public void Distances_of_eight_points_at_once_are_those_of_each() => Check(Rows, rows =>
    {
        Points points = DistinctRows.Of(rows).Points;
        Centres centres = new(Math.Min(7, points.Count), points.Columns);
        Enumerable.Range(0, centres.Count).ToList().ForEach(centre => points.Copy(centre, centres[centre]));
        System.Runtime.Intrinsics.Vector256<float>[] squared = new System.Runtime.Intrinsics.Vector256<float>[centres.Count];
        centres.SquaredDistances(points.Block(0), squared);
        return Enumerable.Range(0, centres.Count).All(centre => Enumerable.Range(0, Math.Min(8, points.Count)).All(point => squared[centre][point] == InOrder(points, point, centres[centre])));
    });

    private static double Descended(FeatureMatrix rows, int k, int rounds)
    {
        Points points = DistinctRows.Of(rows).Points;
        return Descent.Run(points, Seeding.Draw(points, k, new SplitMix(5)), 0, rounds, CancellationToken.None).Inertia;
    }

    // One lane computes as one number would, in the order of columns.
    private static float InOrder(Points points, int point, ReadOnlySpan<float> centre)
    {
        float sum = 0;
        for (int column = 0; column < centre.Length; column++)
        {
            float gap = points.Value(point, column) - centre[column];
            sum += gap * gap;
        }

        return sum;
    }

    private static double[] Mean(FeatureMatrix rows, int[] clusters, int cluster)
    {
        int[] members = [.. Enumerable.Range(0, rows.Rows).Where(row => clusters[row] == cluster)];
        return [.. Enumerable.Range(0, rows.Columns).Select(column => members.Average(row => (double)rows[row][column]))];
    }

    private static double Squared(ReadOnlySpan<float> left, float[] right) => Centres.SquaredDistance(left, right);

    private static void Check<T>(Gen<T> drawn, Func<T, bool> holds) => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(1, 3), Prop.ForAll(drawn.ToArbitrary(), holds));
}
