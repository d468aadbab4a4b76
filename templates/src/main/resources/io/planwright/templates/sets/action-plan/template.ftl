<#-- 三年行动方案 of a district. -->
<#import "targets.ftl" as t>
<#import "incentives.ftl" as i>
<#import "duties.ftl" as d>
<#import "annexes.ftl" as a>
<#import "notice.ftl" as n>
<#if issue.notice>
<@n.head issue/>
<@n.notice issue=issue fullTitle=(title + subtitle!"") place=place/>
</#if>

@方案
@标题 ${title}
<#if subtitle??>@副题 ${subtitle}</#if>

为加快推进${topic}，<#if basis?has_content>根据${basis?join("、")}，</#if>结合${place.our}实际，制定本${type}。

<#assign goals = targets.last?? || targets.steps?has_content || targets.yearly?has_content>
<#if guidance?? || principles?has_content>
# 总体要求

<#if guidance??>
## 指导思想

${guidance}
</#if>

<#if principles?has_content>
## 基本原则

<#list principles as principle>

### ${principle.name}。| ${principle.text}

</#list>
</#if>
</#if>

<#if goals>
# 主要目标

<#assign stepped = targets.steps?has_content || targets.yearly?has_content || targets.later?has_content>
<#if targets.last??>
<#if stepped>
## 总体目标

</#if>
<@t.dueIn targets.last place.all/>
</#if>
<#if stepped>
## 年度安排

<@t.yearByYear targets=targets period=((period.words)!"")/>
</#if>
</#if>

<#if tasks?has_content>
# 重点任务

<@d.tasks tasks/>
</#if>

<#if incentives?has_content>
# 支持政策

<@i.clauses incentives/>
</#if>

<#if safeguards?has_content>
# 保障措施

<#list safeguards as safeguard>

## ${safeguard.name}。| ${safeguard.text}

</#list>
</#if>

<#if closing??>
# 附则

本${type}自<#if closing.effective??>${closing.effective}起<#else>印发之日起</#if>施行，有效期至${closing.expiry}<#if closing.interpreters??>，由${closing.interpreters}负责解释</#if>。
</#if>

<@a.annexes annexes/>

<#if issue.notice>
<@n.foot issue/>
</#if>
