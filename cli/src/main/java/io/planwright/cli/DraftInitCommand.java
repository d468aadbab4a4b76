package io.planwright.cli;

import io.planwright.cli.parameters.PeriodShape;
import io.planwright.cli.starter.Adopted;
import io.planwright.cli.starter.Beginning;
import io.planwright.cli.starter.Opening;
import io.planwright.cli.starter.PeerSurvey;
import io.planwright.extract.region.RegionLexicon;
import io.planwright.extract.region.RegionQuery;
import io.planwright.extract.region.RegionResolver;
import io.planwright.model.Metadata.Level;
import io.planwright.model.Region;
import io.planwright.search.Plan;
import io.planwright.search.compare.Material;
import io.planwright.templates.parameters.Period;
import io.planwright.templates.parameters.Place;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code planwright draft init}: writes a first parameter file for a place and a period.
 *
 * <p>Example: {@code planwright draft init --region 东屏区 --period 2026-2028 --index 索引 --peers
 * 云湖市,望溪区}.
 */
@Command(name = "init", sortOptions = false)
final class DraftInitCommand implements Callable<Integer> {
  /** A name of a place is read best where it usually stands. */
  private static final String TITLE = "高新技术企业培育三年行动方案";

  private final CommandContext context;

  @Option(
      names = {"-r", "--region"},
      paramLabel = "NAME",
      required = true,
      descriptionKey = "init.region",
      order = 1)
  private String region = "";

  @Option(
      names = {"-p", "--period"},
      paramLabel = "YEARS",
      required = true,
      descriptionKey = "init.period",
      order = 2)
  private String years = "";

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "init.index", order = 3)
  private @Nullable String index;

  @Option(names = "--peers", paramLabel = "A,B", descriptionKey = "init.peers", order = 4)
  private @Nullable String peers;

  @Option(names = "--like", paramLabel = "FILE", descriptionKey = "init.like", order = 5)
  private @Nullable String like;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "params.out",
      order = 6)
  private @Nullable String out;

  @Mixin private LimitOptions limits = new LimitOptions();

  DraftInitCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Period period = PeriodShape.of(years.strip());
    if (period == null) {
      throw context.usage("init.noPeriod", years);
    }
    if (index != null && like != null) {
      throw context.usage("init.indexAndLike");
    }
    if (peers != null && index == null) {
      throw context.usage("init.peersNeedIndex");
    }
    Beginning beginning = new Beginning(place(region.strip()), period);
    if (like != null) {
      return like(like, beginning);
    }
    if (index != null) {
      return peers(index, beginning);
    }
    Material none = new Material(List.of(), List.of());
    write(new PlanSource.Fetched(none, List.of(), ExitCode.DONE), beginning.empty());
    return ExitCode.DONE;
  }

  private void write(PlanSource.Fetched fetched, Adopted adopted) throws IOException {
    ParamsCommand.write(context, out, fetched, adopted);
  }

  private int like(String file, Beginning beginning) throws IOException {
    ChosenPlan chosen = ChosenPlan.of(file);
    PlanSource.Fetched fetched =
        new ExtractedPlans(
                context, List.of(chosen.file()), 1, limits.limits(), ExtractedPlans.Need.TEXT)
            .fetch();
    Plan plan = chosen.in(fetched.material().plans(), context);
    write(fetched, Opening.like(plan, beginning));
    return fetched.exitCode();
  }

  private int peers(String folder, Beginning beginning) throws IOException {
    PlanSource.Fetched fetched = new IndexedPlans(context, folder).fetch();
    List<String> names =
        peers == null
            ? List.of()
            : Arrays.stream(peers.split("[,，、]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    for (String name : names) {
      boolean known =
          new PeerSurvey(fetched.material(), List.of(name), new ProjectWords(), beginning).plans()
              > 0;
      if (!known) {
        context.console().note("planwright: " + context.text("init.noPeer", name));
      }
    }
    PeerSurvey survey = new PeerSurvey(fetched.material(), names, new ProjectWords(), beginning);
    if (survey.plans() == 0) {
      throw new CommandException(
          ExitCode.NOTHING_FOUND, context.text("init.noPlans", String.join("、", names)));
    }
    write(fetched, survey.starter());
    return fetched.exitCode();
  }

  /**
   * The place with what is known of it; an unknown one keeps its name, and its level by its end.
   */
  private static Place place(String name) {
    var resolver = new RegionResolver(new RegionLexicon());
    Optional<Region> found = resolver.resolve(RegionQuery.titled(name + TITLE));
    String parent = null;
    String own = name;
    if (found.isPresent() && found.get().name().endsWith(name.substring(name.length() - 1))) {
      List<String> parents = found.get().parents();
      parent = parents.isEmpty() ? null : parents.getLast();
      for (String above : parents) {
        boolean more = own.startsWith(above) && own.length() > above.length() + 1;
        own = more ? own.substring(above.length()) : own;
      }
    }
    return new Place(own, parent, level(own));
  }

  private static @Nullable Level level(String name) {
    if (name.matches(".*(开发区|高新区|经开区|新区|园区|保税区|示范区|管委会)")) {
      return Level.ZONE;
    }
    if (name.matches(".*(街道|镇|乡|办事处)")) {
      return Level.TOWN;
    }
    if (name.matches(".*(省|自治区)|北京市|上海市|天津市|重庆市")) {
      return Level.PROVINCE;
    }
    if (name.matches(".*(市|自治州|州|盟)")) {
      return Level.CITY;
    }
    return name.matches(".*[区县旗]") ? Level.COUNTY : null;
  }
}
